using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Citing;

/// <summary>The parsers of citation.js, which are not ours. Where there is no Node.js the test is skipped, but never in CI.</summary>
internal static class ReferenceManager
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Citing", "parsers");

    /// <summary>What each text was understood as, in the terms of CSL-JSON.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ReadAsync(IEnumerable<string> citations)
    {
        var isFound = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "npm")));
        Assert.SkipWhen(!isFound && Environment.GetEnvironmentVariable("CI") is null, "There is no Node.js with npm on this machine.");
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            await RunAsync("npm", "ci --no-audit --no-fund", "");

        using var read = JsonDocument.Parse(await RunAsync("node", "read.js", JsonSerializer.Serialize(citations)));
        return [.. read.RootElement.Clone().EnumerateArray()];
    }

    private static async Task<string> RunAsync(string program, string arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {arguments}: {await errors}");
        return await output;
    }
}
