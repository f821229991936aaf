using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Changing;

public sealed class OpenChangeTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_change_that_could_not_be_opened_holds_up_nobody() => await _archive.WithAsync(async (ArchiveContext archive) =>
    {
        var changes = new Changes(archive, TimeProvider.System);
        await archive.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        // There is no such change to undo.
        await Assert.ThrowsAsync<DbUpdateException>(() => changes.OpenAsync("a test", "Undid nothing", undoes: 12_345, cancellation: TestContext.Current.CancellationToken));

        Assert.Null(archive.Database.CurrentTransaction);
        await using var next = await changes.OpenAsync("a test", "Changed nothing", cancellation: TestContext.Current.CancellationToken);
        Assert.True(next.Change.Id > 0);
    });
}
