using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Web.Commands;
using Xunit;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A folder with an archive of its own in which the executable runs as a person would start it.</summary>
public sealed partial class Shell : IDisposable
{
    // For a line of a site that says no more.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, string> _settings = [];

    public Shell() => _settings["ConnectionStrings__Archive"] = $"Data Source={PathOf("archive.db")}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("press-room-shell-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Shell With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A conversation with a winner of its own for each number.</summary>
    public static string Conversation(int number) => $"""
        Ada Quill{(char)('a' + (number % 26))}{(char)('a' + (number / 26))} backstage at the 2014 Academy Awards

        Best Original Song

        Q. Was number {number} cold?

        A. It was, {number} times over.

        Q. Was it far?

        A. Very.
        """;

    /// <summary>Runs a command in this process, without an archive.</summary>
    public static async Task<(int Code, string Output, string Error)> ReadAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    public Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.Latin1,
            WorkingDirectory = Folder,
        };
        foreach (var (setting, value) in _settings)
            start.Environment[setting] = value;
        return Process.Start(start)!;
    }

    /// <summary>The output's characters are its bytes.</summary>
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }

    /// <summary>Where a started site is open.</summary>
    public static async Task<Uri> AddressAsync(Process site) => new(Address().Match(await LineAsync(site, Address())).Value);

    /// <summary>The next line of this form that a started site says.</summary>
    public static async Task<string> LineAsync(Process site, Regex form)
    {
        while (await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken) is { } line)
        {
            if (form.IsMatch(line))
                return line;
        }

        throw new InvalidOperationException($"It ended without saying {form}: {await site.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    // Oscar Press Room is open at http://127.0.0.1:5086 (Ctrl+C closes it).
    [GeneratedRegex("(?<=is open at )http://[^ ]+")]
    private static partial Regex Address();
}
