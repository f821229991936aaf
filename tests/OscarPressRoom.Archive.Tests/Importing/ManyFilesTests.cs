using System.Data;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Importing;

public sealed class ManyFilesTests : IAsyncLifetime
{
    private const long Normal = 1, Full = 2;
    private const long Default = 0, Memory = 2;

    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public Task The_disk_is_waited_for_at_the_end_of_many_files_and_after_each_that_comes_alone() => _archive.WithAsync(async (ArchiveContext context) =>
    {
        await using (await ManyFiles.ExpectAsync(context, TestContext.Current.CancellationToken))
            Assert.Equal(Normal, await SynchronousAsync(context));

        Assert.Equal(ConnectionState.Closed, context.Database.GetDbConnection().State);
        Assert.Equal(Full, await SynchronousAsync(context));
    });

    [Fact]
    public Task What_SQLite_sets_aside_goes_to_no_file_while_many_come_in() => _archive.WithAsync(async (ArchiveContext context) =>
    {
        await using (await ManyFiles.ExpectAsync(context, TestContext.Current.CancellationToken))
            Assert.Equal(Memory, await TempStoreAsync(context));

        Assert.Equal(Default, await TempStoreAsync(context));
    });

    [Fact]
    public Task The_index_is_of_one_piece_when_a_good_part_of_the_archive_has_come_in() => _archive.WithAsync(async (Importer importer) =>
    {
        await using var many = await importer.ExpectManyAsync(TestContext.Current.CancellationToken);
        foreach (var name in "Abe Ada Amy Ann Bea Ben Eli Eve Ida Ira Leo".Split(' '))
            await ImportAsync(importer, Some.Transcript(credit: $"{name} Oduya"), name);
        Assert.Equal(11, await PiecesAsync());

        await many.SettleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await PiecesAsync());
        Assert.Equal(33, (await _archive.SearchAsync("oduya")).Total);
        Assert.Empty(await _archive.FaultsAsync());

        await using var few = await importer.ExpectManyAsync(TestContext.Current.CancellationToken);
        await ImportAsync(importer, Some.Transcript(credit: "Mara Quist"));
        await few.SettleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await PiecesAsync());
    });

    [Fact]
    public Task Each_of_many_files_is_there_for_others_at_once_and_can_fail_alone() => _archive.WithAsync(async (Importer importer) =>
    {
        await using var many = await importer.ExpectManyAsync(TestContext.Current.CancellationToken);

        await ImportAsync(importer, Some.Transcript());
        Assert.Equal(3, (await _archive.SearchAsync("quist")).Total);

        Assert.Equal(ImportOutcome.Refused, (await ImportAsync(importer, "Nobody said anything.")).Outcome);
        await ImportAsync(importer, Some.Transcript(credit: "Cy Oduya", film: "Beach"));
        Assert.Equal(3, (await _archive.SearchAsync("oduya")).Total);
        Assert.Empty(await _archive.FaultsAsync());
    });

    private static Task<ImportReport> ImportAsync(Importer importer, string text, string name = "quist") => importer.ImportAsync($"{name}.md", Encoding.UTF8.GetBytes(text), by: "a test");

    private Task<int> PiecesAsync() => _archive.WithAsync((ArchiveContext context) =>
        context.Database.SqlQuery<int>($"select count(distinct id >> 37) as Value from QuestionAnswerIndex_data where id > 10").SingleAsync(TestContext.Current.CancellationToken));

    private static Task<long> SynchronousAsync(ArchiveContext context) =>
        context.Database.SqlQuery<long>($"select synchronous as Value from pragma_synchronous").SingleAsync(TestContext.Current.CancellationToken);

    private static Task<long> TempStoreAsync(ArchiveContext context) =>
        context.Database.SqlQuery<long>($"select temp_store as Value from pragma_temp_store").SingleAsync(TestContext.Current.CancellationToken);
}
