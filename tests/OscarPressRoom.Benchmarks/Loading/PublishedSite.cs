using System.Diagnostics;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>The site as it is run: published with its profile, on a copy of an archive, so that the kept one stays as it is.</summary>
internal sealed class PublishedSite : IDisposable
{
    private const string Unlimited = "1000000000";

    private readonly DirectoryInfo _folder = Directory.CreateDirectory(Path.Combine(CorpusFile.Repository(), ".artifacts", "benchmarks", $"site-{Environment.ProcessId}"));
    private readonly string _program;

    private PublishedSite(string archive)
    {
        _program = Path.Combine(_folder.FullName, "program");
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        File.Copy(archive, Database);
    }

    private string Database => Path.Combine(_folder.FullName, "data", "archive.db");

    public static async Task<PublishedSite> PublishAsync(string archive)
    {
        var site = new PublishedSite(archive);
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "src/OscarPressRoom.Web", "-p:PublishProfile=linux", "--output", site._program, "--verbosity", "quiet", "--nologo"])
        {
            WorkingDirectory = CorpusFile.Repository(),
        })!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? site : throw new InvalidOperationException("The site could not be published.");
    }

    /// <summary>A process that serves it.</summary>
    public Served Serve()
    {
        var program = new ProcessStartInfo(Path.Combine(_program, "OscarPressRoom.Web")) { WorkingDirectory = _folder.FullName };
        program.Environment["ConnectionStrings__Archive"] = $"Data Source={Database}";
        program.Environment["Archive__Seeds"] = Path.Combine(_folder.FullName, "no-seeds");
        program.Environment["Limits__SearchesPerMinute"] = Unlimited;
        return new Served(program);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
