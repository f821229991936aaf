using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Correcting;

public sealed class FactCorrectionTests : IAsyncLifetime
{
    private static readonly Signature Ana = new("Ana", "");
    private static readonly TranscriptAddress At = new(86, "mara-quist");
    private readonly TemporaryArchive _archive = new();

    public async ValueTask InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("lind.md", Some.Transcript("## Is it late?\n\nVery.", credit: "Bo Lind", film: "Beach"));
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task A_conversations_facts_are_put_right_and_its_old_address_leads_on()
    {
        var (facts, seen) = await FactsAsync();
        var corrected = facts with { Title = "Mara Quist on Tin Moon", Slug = "mara-quist-on-tin-moon", Source = " https://example.org/a ", Rights = "", Rendition = Rendition.Digest, IsIndexed = false };

        Assert.Equal(CorrectionOutcome.Made, (await TranscriptAsync(it => it.EditAsync(At, corrected, seen, Ana))).Outcome);
        var now = await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.SingleAsync(it => it.Slug == "mara-quist-on-tin-moon"));
        Assert.Equal(corrected with { Source = "https://example.org/a", Rights = null }, TranscriptFacts.Of(now));
        Assert.NotNull(now.CorrectedAt);
        Assert.Equal(3, (await _archive.SearchAsync("rendition:digest")).Total);
        Assert.Equal(new TranscriptAddress(86, "mara-quist-on-tin-moon"), await _archive.WithAsync((FormerAddresses former) => former.TranscriptAsync(86, "mara-quist")));
        Assert.Equal(CorrectionOutcome.Missing, (await TranscriptAsync(it => it.EditAsync(At, corrected, seen, Ana))).Outcome);
    }

    [Theory]
    [InlineData("", "mara-quist", "A conversation needs a title.")]
    [InlineData("Mara", "Mara Quist", "A name in addresses is made of small letters, digits and hyphens: mara-quist.")]
    [InlineData("Mara", "bo-lind", "Another conversation of this event is called bo-lind.")]
    public async Task Facts_that_cannot_be_are_refused(string title, string slug, string sentence)
    {
        var (facts, seen) = await FactsAsync();
        Assert.Equal(sentence, (await TranscriptAsync(it => it.EditAsync(At, facts with { Title = title, Slug = slug }, seen, Ana))).Sentence);
        Assert.Equal("Nothing was changed.", (await TranscriptAsync(it => it.EditAsync(At, facts, seen, Ana))).Sentence);
        Assert.Equal(CorrectionOutcome.Stale, (await TranscriptAsync(it => it.DeleteAsync(At, "", Ana))).Outcome);
    }

    [Fact]
    public async Task A_deleted_conversation_leaves_nobody_behind_and_can_be_brought_back()
    {
        var before = await Contents.OfAsync(_archive);
        var (_, seen) = await FactsAsync();

        Assert.Equal(CorrectionOutcome.Made, (await TranscriptAsync(it => it.DeleteAsync(At, seen, Ana))).Outcome);
        Assert.Equal(["Bo Lind"], await _archive.WithAsync((ArchiveContext archive) => archive.People.Select(it => it.Name).ToListAsync()));
        Assert.Empty(await _archive.WithAsync((Undo undo) => undo.UndoAsync(3, "Ana")));
        Assert.Equal(before, await Contents.OfAsync(_archive));
    }

    [Fact]
    public async Task An_event_is_put_right()
    {
        var facts = new CeremonyFacts("86th Academy Awards", new DateOnly(2014, 3, 2), "Dolby Theatre", " Los  Angeles ");
        var seen = new CeremonyFacts("86th Academy Awards", null, null, null).Fingerprint;

        Assert.Equal(CorrectionOutcome.Made, (await EventAsync(it => it.EditAsync(86, facts, seen, Ana))).Outcome);
        Assert.Equal(CorrectionOutcome.Stale, (await EventAsync(it => it.EditAsync(86, facts, seen, Ana))).Outcome);
        Assert.Equal("An event needs a name.", (await EventAsync(it => it.EditAsync(86, facts with { Name = "" }, facts.Tidied.Fingerprint, Ana))).Sentence);
        Assert.Equal("Los Angeles", await _archive.WithAsync((ArchiveContext archive) => archive.Events.Select(it => it.City).SingleAsync()));
        Assert.Equal(0, await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.CountAsync(it => it.CorrectedAt == null)));
    }

    [Fact]
    public async Task A_winner_is_put_right_and_whoever_was_named_wrongly_leads_to_who_it_was()
    {
        var winner = await WinnerAsync("Mara Quist");
        var facts = new WinnerFacts("Best Sound", "Mara Kvist and Bo Lind", "Tin Moons", ["Mara Kvist", "bo lind"]);

        Assert.Equal(CorrectionOutcome.Made, (await WinnerAsync(it => it.EditAsync(winner.Id, facts, WinnerFacts.Of(winner).Fingerprint, Ana))).Outcome);
        Assert.Equal(3, (await _archive.SearchAsync("winner:\"Mara Kvist\" film:\"Tin Moons\"")).Total);
        Assert.Equal(4, (await _archive.SearchAsync("winner:\"Bo Lind\"")).Total);
        Assert.Equal("tin-moons", await _archive.WithAsync((FormerAddresses former) => former.FilmAsync("tin-moon")));
        Assert.Equal("Best Sound", await _archive.WithAsync((ArchiveContext archive) => archive.Winners.Where(it => it.Id == winner.Id).Select(it => it.Award.Name).SingleAsync()));
        Assert.Equal(2, await _archive.WithAsync((ArchiveContext archive) => archive.People.CountAsync()));
        Assert.Equal(CorrectionOutcome.Stale, (await WinnerAsync(it => it.EditAsync(winner.Id, facts, WinnerFacts.Of(winner).Fingerprint, Ana))).Outcome);
    }

    [Fact]
    public async Task An_award_is_called_what_its_correction_says_also_within_its_category()
    {
        await _archive.ImportAsync("oduya.md", Some.Transcript("## Was it far?\n\nVery.", award: "Best Actor", credit: "Cy Oduya"));
        await _archive.ImportAsync("ruiz.md", Some.Transcript("## Was it near?\n\nHardly.", award: "Best Actor", credit: "Ana Ruiz"));
        var winner = await WinnerAsync("Cy Oduya");
        var facts = WinnerFacts.Of(winner);

        Assert.Equal(CorrectionOutcome.Made, (await WinnerAsync(it => it.EditAsync(winner.Id, facts with { Award = "Actor in a Leading Role" }, facts.Fingerprint, Ana))).Outcome);
        Assert.Equal("Actor in a Leading Role", (await WinnerAsync("Cy Oduya")).Award.Name);
        Assert.Equal("Actor in a Leading Role", (await WinnerAsync("Ana Ruiz")).Award.Name);
    }

    [Fact]
    public async Task A_win_that_two_sources_spelled_differently_is_one_when_the_name_is_put_right()
    {
        await _archive.ImportAsync("x.md", Some.Transcript("## Was it far?\n\nVery.", award: "Best Sound", credit: "Ana Ruis"));
        await _archive.ImportAsync("y.md", Some.Transcript("## Was it near?\n\nHardly.", award: "Best Sound", credit: "Ana Ruiz"));
        var winner = await WinnerAsync("Ana Ruis");
        var facts = WinnerFacts.Of(winner);

        Assert.Equal(CorrectionOutcome.Made, (await WinnerAsync(it => it.EditAsync(winner.Id, facts with { Credit = "Ana Ruiz", People = ["Ana Ruiz"] }, facts.Fingerprint, Ana))).Outcome);
        var one = await _archive.WithAsync((ArchiveContext archive) => archive.Winners.Include(it => it.Transcripts).SingleAsync(it => it.Credit == "Ana Ruiz"));
        Assert.Equal(2, one.Transcripts.Count);
        Assert.Equal(2, (await _archive.SearchAsync("winner:\"Ana Ruiz\"")).Total);
    }

    private Task<Winner> WinnerAsync(string credit) =>
        _archive.WithAsync((ArchiveContext archive) => archive.Winners.Include(it => it.Award).Include(it => it.People).SingleAsync(it => it.Credit == credit));

    private Task<(TranscriptFacts Facts, string Seen)> FactsAsync() => _archive.WithAsync(async (ArchiveContext archive) =>
    {
        var facts = TranscriptFacts.Of(await archive.Transcripts.SingleAsync(it => it.Slug == At.Slug));
        return (facts, facts.Fingerprint);
    });

    private Task<CorrectionResult> TranscriptAsync(Func<TranscriptCorrections, Task<CorrectionResult>> correct) => _archive.WithAsync(correct);

    private Task<CorrectionResult> EventAsync(Func<EventCorrections, Task<CorrectionResult>> correct) => _archive.WithAsync(correct);

    private Task<CorrectionResult> WinnerAsync(Func<WinnerCorrections, Task<CorrectionResult>> correct) => _archive.WithAsync(correct);
}
