using System.CommandLine;
using OscarPressRoom.Archive.Exporting;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>export [--out DIR]</c>: writes every transcript in the archive's own format.</summary>
internal static class ExportCommand
{
    public static Command Create(ArchiveAction archive)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => "export", HelpName = "DIR" };
        var command = new Command("export", "Write every transcript as a Markdown file that “import” reads back.") { folder };
        command.SetAction((line, cancellation) => archive(line, (services, output) =>
            RunAsync(services.GetRequiredService<Exporter>(), line.GetRequiredValue(folder), output, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(Exporter exporter, string folder, TextWriter output, CancellationToken cancellation)
    {
        var written = new HashSet<string>();
        await foreach (var file in exporter.ExportAsync(cancellation))
        {
            var path = Path.GetFullPath(file.Path, Path.GetFullPath(folder));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // Written aside and moved: a file of the export is whole or not there.
            await File.WriteAllTextAsync($"{path}.part", file.Text, CancellationToken.None);
            File.Move($"{path}.part", path, overwrite: true);
            written.Add(path);
        }

        var others = Directory.Exists(folder)
            ? Directory.EnumerateFiles(Path.GetFullPath(folder), "*.md", SearchOption.AllDirectories).Count(path => !written.Contains(path))
            : 0;
        await output.WriteLineAsync($"Exported {written.Count} {(written.Count == 1 ? "transcript" : "transcripts")} to {folder}.");
        if (others > 0)
            await output.WriteLineAsync($"{others} other .md {(others == 1 ? "file" : "files")} in {folder} {(others == 1 ? "is" : "are")} not of this export.");
        return 0;
    }
}
