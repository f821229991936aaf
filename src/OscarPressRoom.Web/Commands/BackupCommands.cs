using System.CommandLine;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Keeping;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: everything the archive holds in one file, and back.</summary>
internal static class BackupCommands
{
    public static Command CreateBackup(ArchiveAction archive)
    {
        var file = File("The file to write; it must not exist.");
        var command = new Command("backup", "Write the whole archive into one file, while others read and write.") { file };
        command.SetAction((line, cancellation) => archive(line, async (services, output) =>
        {
            var (path, settings) = (line.GetRequiredValue(file), services.GetRequiredService<ArchiveSettings>());
            await services.GetRequiredService<Backup>().WriteAsync(path, settings.KeysFolder, cancellation);
            await output.WriteLineAsync($"Backed up to {path}, {new FileInfo(path).Length / 1024.0 / 1024:0.0} MB, and proved sound. It holds what accounts are secured by: keep it where only you can read it.");
            return 0;
        }));
        return command;
    }

    /// <summary>Not on an opened archive: the one that is there may be damaged.</summary>
    public static Command CreateRestore()
    {
        var file = File("A file that “backup” wrote.");
        var command = new Command("restore", "Put a backup in the archive's place; what stands there now is kept aside.") { file };
        command.SetAction(async (line, cancellation) =>
        {
            var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
            try
            {
                await using var services = ArchiveSettings.CreateBuilder([]).Services.BuildServiceProvider();
                var settings = services.GetRequiredService<ArchiveSettings>();
                var restoring = new Restoring(settings.Database, settings.KeysFolder, TimeProvider.System);
                var aside = await restoring.RestoreAsync(line.GetRequiredValue(file), cancellation);
                await output.WriteLineAsync($"Restored {settings.Database} from {line.GetRequiredValue(file)}.{(aside is null ? "" : $" What stood there is kept in {aside}.")}");
                return 0;
            }
            catch (Exception failure) when (failure is ArchiveException or IOException or UnauthorizedAccessException or SqliteException)
            {
                await error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static Argument<string> File(string description) => CommandLine.Path(new Argument<string>("FILE") { Description = description });
}
