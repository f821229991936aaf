using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Benchmarks.Loading;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>The published program on an archive in a folder of its own, run as a person would run it.</summary>
internal sealed partial record Product(string Program, string Folder)
{
    public string Archive => BenchmarkArchive.FileIn(Folder);

    public string Seeds { get; init; } = Path.Combine(Folder, "no-seeds");

    public static async Task<string> PublishAsync(string folder)
    {
        var ran = await Ran.OfAsync(new ProcessStartInfo("dotnet", ["publish", "src/OscarPressRoom.Web", "-p:PublishProfile=linux", "--output", folder, "--verbosity", "quiet", "--nologo"])
        {
            WorkingDirectory = CorpusFile.Repository(),
        });
        return ran.Code == 0 ? Path.Combine(folder, "OscarPressRoom.Web") : throw new InvalidOperationException($"The site could not be published. {ran.Error}");
    }

    /// <summary>The same program on another archive, in a new folder below this one's.</summary>
    public Product In(string name) => this with { Folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName };

    public Task<Ran> RunAsync(params string[] args) => Ran.OfAsync(Line(args));

    /// <summary>Ends the program, without a word to it, after some time.</summary>
    public Task<Ran> KillAsync(TimeSpan after, params string[] args) => Ran.OfAsync(Line(args), after);

    /// <summary>Ends it as soon as it says something; what fails ends by itself.</summary>
    public Task<Ran> RunUntilAsync(string said, params string[] args) => Ran.OfAsync(Line(args), until: said);

    /// <summary>A process that serves the site, with what the unit tells its runtime.</summary>
    /// <param name="log">Told every line that the site logs as wrong.</param>
    public Served Serve(Action<string?>? log = null)
    {
        var line = Line();
        foreach (var (name, value) in RuntimeSettings())
            line.Environment[name] = value;
        return new Served(line, log);
    }

    /// <summary>Looks into its archive, beside it.</summary>
    public async Task<T> AskAsync<T>(Func<ArchiveContext, Task<T>> question)
    {
        await using var archive = new BenchmarkArchive(Archive);
        await using var scope = archive.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
    }

    public ProcessStartInfo Line(params string[] args)
    {
        var start = new ProcessStartInfo(Program, args) { WorkingDirectory = Folder };
        start.Environment["ConnectionStrings__Archive"] = $"Data Source={Archive}";
        start.Environment["Archive__Seeds"] = Seeds;
        start.Environment["Limits__SearchesPerMinute"] = "1000000000";
        return start;
    }

    private static IEnumerable<(string Name, string Value)> RuntimeSettings() =>
        from line in File.ReadLines(Path.Combine(CorpusFile.Repository(), ".deploy", "oscar-press-room.service"))
        let setting = RuntimeSetting().Match(line)
        where setting.Success
        select (setting.Groups["name"].Value, setting.Groups["value"].Value);

    // Environment=DOTNET_GCgen0size=0x1800000
    [GeneratedRegex("^Environment=(?<name>DOTNET_[^=]+)=(?<value>.+)$")]
    private static partial Regex RuntimeSetting();
}
