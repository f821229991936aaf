using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Upgrading;

public sealed class UpgradeTests(UpgradedArchives archives) : IClassFixture<UpgradedArchives>
{
    public static TheoryData<int> Versions => [.. OldArchive.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_upgrade_keeps_every_value_of_every_row_and_leaves_no_fault(int version)
    {
        var (archive, before) = (archives.From(version), archives.Before(version));

        Assert.Contains(before, table => table is { Table: "QuestionAnswer", Rows.Count: 3 });
        Assert.Equal(before.Select(Shown), (await OldArchive.RowsAsync(archive, before)).Select(Shown));
        Assert.Empty(await archive.FaultsAsync());
        Assert.Empty(await archive.WithAsync((ArchiveCheck check) => check.FindAlteredFilesAsync()));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_an_earlier_version_kept_is_found_by_words_names_and_years(int version)
    {
        var (archive, film) = (archives.From(version), version < 3 ? "Tim Moon" : "Tin Moon");

        Assert.Equal(1, (await archive.SearchAsync($"begin \"tin roofs\" winner:\"Mara Qvist\" film:\"{film}\" year:1931 asker:oduya")).Total);
        Assert.Equal(1, (await archive.SearchAsync($"in:answer {(version < 6 ? "harbour" : "lighthouse")} winner:lind")).Total);
        Assert.Equal(version < 3 ? 1 : 0, (await archive.SearchAsync("in:answer very")).Total);
    }

    // Earlier ones kept none.
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Former_addresses_lead_on_since_the_third_version(int version)
    {
        var isKept = version >= 3;

        Assert.Equal(isKept ? new TranscriptAddress(4, "mara-quist") : null, await AskAsync(version, it => it.TranscriptAsync(4, "mara-qvist")));
        Assert.Equal(isKept ? new PairAddress(4, "mara-quist", "begin") : null, await AskAsync(version, it => it.PairAsync(4, "mara-quist", "start")));
        Assert.Equal(isKept ? "mara-quist" : null, await AskAsync(version, it => it.PersonAsync("mara-qvist")));
        Assert.Equal(isKept ? "tin-moon" : null, await AskAsync(version, it => it.FilmAsync("tim-moon")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_corrected_file_finds_its_transcript_after_an_upgrade_and_can_be_undone(int version)
    {
        await using var archive = await UpgradedAsync(version);
        var before = await OldArchive.RowsAsync(archive);

        var report = await archive.ImportAsync("lind.md", Some.Transcript("## Was it loud?\n\nLind said that it was.", 4, "Best Picture", "Bo Lind", "Beach", "rendition: digest"));
        Assert.Equal((false, "bo-lind"), (Assert.Single(report.Transcripts).IsNew, report.Transcripts[0].Slug));
        Assert.Empty(await archive.WithAsync((Undo undo) => undo.UndoAsync(report.ChangeId!.Value, "a test")));

        Assert.Equal(Pairs(before), Pairs(await OldArchive.RowsAsync(archive)));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_correction_that_an_earlier_version_wrote_down_can_be_undone()
    {
        await using var archive = await UpgradedAsync(6);

        Assert.Empty(await archive.WithAsync((Undo undo) => undo.UndoAsync(1, "a test")));

        Assert.Equal(1, (await archive.SearchAsync("in:answer harbour winner:lind")).Total);
        Assert.Equal(["Lind thanked the lighthouse.", "Lind thanked the harbour."], await archive.WithAsync((ArchiveContext context) =>
            context.Database.SqlQuery<string>($"select Answer ->> '$[0].Text' as Value from Revision where Anchor = 'unasked' order by Id desc").ToListAsync()));
    }

    private static async Task<TemporaryArchive> UpgradedAsync(int version)
    {
        var archive = new TemporaryArchive();
        await OldArchive.WriteAsync(archive, version);
        await archive.WithAsync((ArchiveConnections connections) => ArchiveSchema.PrepareAsync(connections));
        return archive;
    }

    private static string Shown(TableRows table) => $"{table.Table}\n{string.Join('\n', table.Rows)}";

    private static string Pairs(IReadOnlyList<TableRows> tables) => Shown(tables.Single(table => table.Table == "QuestionAnswer"));

    private Task<T> AskAsync<T>(int version, Func<FormerAddresses, Task<T>> question) => archives.From(version).WithAsync(question);
}
