using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Many files that come in one after the other, until it is disposed: the connection stays open and keeps its statements, what SQLite
/// sets aside to take a statement back stays in memory instead of two files for each, and the disk is waited for at the end. A file is still all in or all out, also where the program is killed; a power cut
/// may take those last imported, which a repetition brings.
/// </summary>
public sealed class ManyFiles : IAsyncDisposable
{
    private readonly ArchiveContext _archive;

    private ManyFiles(ArchiveContext archive) => _archive = archive;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _archive.Database.ExecuteSqlAsync($"pragma synchronous = full; pragma temp_store = default; pragma wal_checkpoint(passive)");
        }
        finally
        {
            await _archive.Database.CloseConnectionAsync();
        }
    }

    internal static async Task<ManyFiles> ExpectAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        await archive.Database.OpenConnectionAsync(cancellation);
        await archive.Database.ExecuteSqlAsync($"pragma synchronous = normal; pragma temp_store = memory", cancellation);
        return new ManyFiles(archive);
    }
}
