using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Correcting;

public sealed class PairCorrectionTests : IAsyncLifetime
{
    private static readonly Signature Ana = new("Ana", "Heard it again.");
    private static readonly PairAddress Tried = new(86, "mara-quist", "did-you-try-other-endings-before-this-one");
    private readonly TemporaryArchive _archive = new();

    public async ValueTask InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("quist.md", Some.Transcript());
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task A_corrected_pair_is_found_by_its_new_words_and_tells_who_and_why()
    {
        var made = await EditAsync(new("Bo", "Did you try\r\n\r\nother endings?", [new("Mara Quist", "I tried  ninety. "), new(null, "")]));

        Assert.Equal(CorrectionOutcome.Made, made.Outcome);
        Assert.Equal(1, (await _archive.SearchAsync("ninety")).Total);
        Assert.Equal(new("Bo", "Did you try\nother endings?", [new("Mara Quist", "I tried ninety.")]), await TextAsync(Tried), Same);
        var change = await _archive.WithAsync((ArchiveContext archive) => archive.Changes.OrderBy(it => it.Id).LastAsync());
        Assert.Equal(("Ana", "Heard it again.", "Corrected: “Did you try other endings before this one?” in “Mara Quist backstage at the 86th Academy Awards”"), (change.By, change.Why, change.What));
        var transcript = await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.SingleAsync());
        Assert.Equal((change.At, change.At), (transcript.CorrectedAt, transcript.ChangedAt));
        Assert.Equal(change.Id, (await _archive.WithAsync((ArchiveContext archive) => archive.Revisions.SingleAsync())).ChangeId);
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_the_slower_is_told_and_overwrites_nothing()
    {
        var seen = (await TextAsync(Tried)).Fingerprint;
        Assert.Equal(CorrectionOutcome.Made, (await EditAsync(new(null, "Any other endings?", [new(null, "Nine.")]), seen)).Outcome);
        var before = await Contents.OfAsync(_archive);

        Assert.Equal(CorrectionOutcome.Stale, (await EditAsync(new(null, "Other endings?", [new(null, "Ten.")]), seen)).Outcome);
        Assert.Equal(CorrectionOutcome.Stale, (await CorrectAsync(it => it.DeleteAsync(Tried, seen, Ana))).Outcome);
        Assert.Equal(CorrectionOutcome.Stale, (await CorrectAsync(it => it.JoinAsync(Tried, seen, Ana))).Outcome);
        Assert.Equal(before, await Contents.OfAsync(_archive));
    }

    [Theory]
    [InlineData(null, null, "", "There is neither a question nor an answer. To remove it, delete it.")]
    [InlineData("Bo", " ", "Yes.", "There is somebody who asks, but no question.")]
    [InlineData(null, "Did you try other endings before this one?", "I tried nine of them.\nThe tenth was the first one again.", "Nothing was changed.")]
    public async Task What_is_no_correction_is_refused_with_a_sentence(string? asker, string? question, string answer, string sentence)
    {
        var before = await Contents.OfAsync(_archive);
        var refused = await EditAsync(new(asker, question, [new(null, answer)]));
        Assert.Equal((CorrectionOutcome.Refused, sentence), (refused.Outcome, refused.Sentence));
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Equal(CorrectionOutcome.Missing, (await CorrectAsync(it => it.DeleteAsync(Tried with { Anchor = "nowhere" }, "", Ana))).Outcome);
    }

    [Fact]
    public async Task A_pair_is_split_where_another_question_was_overlooked()
    {
        var made = await CorrectSeenAsync((it, seen) => it.SplitAsync(Tried, 2, "Bo", "And the tenth?", seen, Ana));

        Assert.Equal(CorrectionOutcome.Made, made.Outcome);
        Assert.Equal(["where-did-it-begin", "did-you-try-other-endings-before-this-one", "and-the-tenth", "what-did-the-harbour-say"], await _archive.AnchorsAsync());
        Assert.Equal(new("Bo", "And the tenth?", [new(null, "The tenth was the first one again.")]), await TextAsync(Tried with { Anchor = "and-the-tenth" }), Same);
        Assert.Equal("I tried nine of them.", Assert.Single((await TextAsync(Tried)).Answer).Text);
        Assert.Equal(CorrectionOutcome.Refused, (await CorrectSeenAsync((it, seen) => it.SplitAsync(Tried, 2, null, null, seen, Ana))).Outcome);
    }

    [Fact]
    public async Task Joined_pairs_lose_no_word_and_the_later_address_leads_to_the_earlier()
    {
        Assert.Equal(CorrectionOutcome.Made, (await CorrectSeenAsync((it, seen) => it.JoinAsync(Tried, seen, Ana))).Outcome);

        Assert.Equal(["where-did-it-begin", "did-you-try-other-endings-before-this-one"], await _archive.AnchorsAsync());
        Assert.Equal(["I tried nine of them.", "The tenth was the first one again.", "What did the harbour say?", "The harbour was asleep."], (await TextAsync(Tried)).Answer.Select(it => it.Text));
        Assert.Equal(Tried, await _archive.WithAsync((FormerAddresses former) => former.PairAsync(86, "mara-quist", "what-did-the-harbour-say")));
        Assert.Equal("It is the last one: nothing follows that it could be joined with.", (await CorrectSeenAsync((it, seen) => it.JoinAsync(Tried, seen, Ana))).Sentence);

        Assert.Empty(await _archive.WithAsync((Undo undo) => undo.UndoAsync(2, "Ana")));
        Assert.Equal(3, (await _archive.AnchorsAsync()).Count);
    }

    [Fact]
    public async Task Pairs_are_moved_and_deleted()
    {
        Assert.Equal(CorrectionOutcome.Made, (await CorrectSeenAsync((it, seen) => it.MoveAsync(Tried, -1, seen, Ana))).Outcome);
        Assert.Equal("did-you-try-other-endings-before-this-one", (await _archive.AnchorsAsync())[0]);
        Assert.Equal("It is the first one already.", (await CorrectSeenAsync((it, seen) => it.MoveAsync(Tried, -1, seen, Ana))).Sentence);

        Assert.Equal(CorrectionOutcome.Made, (await CorrectSeenAsync((it, seen) => it.DeleteAsync(Tried, seen, Ana))).Outcome);
        Assert.Equal(["where-did-it-begin", "what-did-the-harbour-say"], await _archive.AnchorsAsync());
        Assert.Equal(0, (await _archive.SearchAsync("endings")).Total);
        Assert.Equal([1, 2], await _archive.WithAsync((ArchiveContext archive) => archive.QuestionAnswers.OrderBy(it => it.Position).Select(it => it.Position).ToListAsync()));
    }

    [Fact]
    public async Task What_was_corrected_exports_to_an_equal_archive()
    {
        await EditAsync(new("A: B", "1. **Why** <b>so</b>?\n> # Late {#x}", [new("Mara\u200B *Quist*", "---\n- \u0007[x](javascript:y) \\ `z`"), new(null, "Zoe\u0308  said: 'no'")]));
        await CorrectSeenAsync((it, seen) => it.SplitAsync(Tried, 3, null, null, seen, Ana));
        var exported = await _archive.ExportAsync();

        await using var other = new TemporaryArchive();
        await other.InitializeAsync();
        foreach (var file in exported)
            Assert.Empty((await other.ImportAsync(file.Path, file.Text)).Problems);
        Assert.Equal(exported, await other.ExportAsync());
        Assert.Equal(await _archive.AnchorsAsync(), await other.AnchorsAsync());
    }

    private Task<CorrectionResult> CorrectAsync(Func<PairCorrections, Task<CorrectionResult>> correct) => _archive.WithAsync(correct);

    private async Task<CorrectionResult> CorrectSeenAsync(Func<PairCorrections, string, Task<CorrectionResult>> correct)
    {
        var seen = (await TextAsync(Tried)).Fingerprint;
        return await CorrectAsync(it => correct(it, seen));
    }

    private async Task<CorrectionResult> EditAsync(PairText text, string? seen = null)
    {
        seen ??= (await TextAsync(Tried)).Fingerprint;
        return await CorrectAsync(it => it.EditAsync(Tried, text, seen, Ana));
    }

    private Task<PairText> TextAsync(PairAddress at) => _archive.WithAsync(async (ArchiveContext archive) =>
        PairText.Of(await archive.QuestionAnswers.SingleAsync(it => it.Anchor == at.Anchor)));

    private static bool Same(PairText one, PairText other) => one.Fingerprint == other.Fingerprint;
}
