using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class FormerAddressTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_transcript_that_moves_to_another_event_is_found_from_the_old_one()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript(number: 87));

        Assert.Equal(new TranscriptAddress(87, "mara-quist"), await AskAsync(it => it.TranscriptAsync(86, "mara-quist")));
        Assert.Null(await AskAsync(it => it.TranscriptAsync(86, "nobody")));
    }

    [Fact]
    public async Task What_moves_twice_is_found_from_both_old_places()
    {
        foreach (var number in (int[])[86, 87, 88])
            await _archive.ImportAsync("quist.md", Some.Transcript(number: number));

        Assert.Equal(88, (await AskAsync(it => it.TranscriptAsync(86, "mara-quist")))?.Event);
        Assert.Equal(88, (await AskAsync(it => it.TranscriptAsync(87, "mara-quist")))?.Event);
    }

    [Fact]
    public async Task A_film_whose_title_is_put_right_is_found_by_the_old_one()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(film: "Tim Moon"));
        await _archive.ImportAsync("quist.md", Some.Transcript(film: "Tin Moon"));

        Assert.Equal("tin-moon", await AskAsync(it => it.FilmAsync("tim-moon")));
        Assert.Null(await AskAsync(it => it.FilmAsync("salt")));
    }

    [Fact]
    public async Task A_person_whose_name_is_put_right_is_found_by_the_old_one()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(credit: "Mara Qvist"));
        await _archive.ImportAsync("quist.md", Some.Transcript(credit: "Mara Quist"));

        Assert.Equal("mara-quist", await AskAsync(it => it.PersonAsync("mara-qvist")));
        Assert.Null(await AskAsync(it => it.PersonAsync("mara-quist")));
    }

    [Fact]
    public async Task Nobody_stands_for_several_who_are_replaced_at_once()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(credit: "Mara Qvist and Bo Lint"));
        await _archive.ImportAsync("quist.md", Some.Transcript(credit: "Mara Quist and Bo Lind"));

        Assert.Null(await AskAsync(it => it.PersonAsync("mara-qvist")));
    }

    [Fact]
    public async Task Whoever_renames_a_row_leaves_its_old_name_behind()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ExecuteAsync("update Person set Slug = 'm-quist'; update QuestionAnswer set Anchor = 'the-tin' where Position = 1; update Transcript set Slug = 'm-quist'");

        Assert.Equal("m-quist", await AskAsync(it => it.PersonAsync("mara-quist")));
        Assert.Equal(new TranscriptAddress(86, "m-quist"), await AskAsync(it => it.TranscriptAsync(86, "mara-quist")));
        Assert.Equal(new PairAddress(86, "m-quist", "the-tin"), await AskAsync(it => it.PairAsync(86, "m-quist", "where-did-it-begin")));
    }

    private Task<T> AskAsync<T>(Func<FormerAddresses, Task<T>> question) => _archive.WithAsync(question);
}
