using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Many files that come in one after the other, until it is disposed: the connection stays open and keeps its statements, and the disk
/// is waited for at the end instead of after each file. A file is still all in or all out, also where the program is killed; a power cut
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
            await _archive.Database.ExecuteSqlAsync($"pragma synchronous = full; pragma wal_checkpoint(passive)");
        }
        finally
        {
            await _archive.Database.CloseConnectionAsync();
        }
    }

    internal static async Task<ManyFiles> ExpectAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        await archive.Database.OpenConnectionAsync(cancellation);
        await archive.Database.ExecuteSqlAsync($"pragma synchronous = normal", cancellation);
        return new ManyFiles(archive);
    }
}
