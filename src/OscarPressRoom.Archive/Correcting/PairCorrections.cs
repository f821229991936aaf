using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Puts right what a pair says and where it stands in its conversation.</summary>
public sealed class PairCorrections(ArchiveContext archive, Corrector corrector)
{
    private const int LongestLabel = 80;

    /// <param name="seen">The fingerprint of the text that the form was filled with; so in the other corrections.</param>
    public Task<CorrectionResult> EditAsync(PairAddress at, PairText text, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Corrected", at, seen, signature, (pair, conversation) =>
        {
            var tidied = text.Tidied;
            if (tidied.Fault is { } fault)
                return CorrectionResult.Refused(fault);
            if (tidied.Fingerprint == PairText.Of(pair).Fingerprint)
                return CorrectionResult.Unchanged;

            tidied.WriteTo(pair);
            return null;
        }, cancellation);

    /// <summary>Parts a pair in two; the later one gets an address of its own.</summary>
    /// <param name="paragraph">The first paragraph of the later one, from 1.</param>
    /// <param name="question">The later one's; null where somebody just goes on.</param>
    public Task<CorrectionResult> SplitAsync(PairAddress at, int paragraph, string? asker, string? question, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Split", at, seen, signature, async (pair, conversation) =>
        {
            var (before, after) = (pair.Answer.Take(paragraph - 1).ToList(), pair.Answer.Skip(paragraph - 1).ToList());
            var later = new PairText(asker, question, [.. after.Select(it => new SpokenText(it.Speaker, it.Text))]).Tidied;
            if (after.Count == 0 || paragraph < 1 || (before.Count == 0 && pair.Question is null))
                return CorrectionResult.Refused("Choose a paragraph that leaves something on both sides.");
            if (later.Fault is { } fault)
                return CorrectionResult.Refused(fault);

            pair.Answer = before;
            foreach (var other in conversation.Where(other => other.Position > pair.Position))
                other.Position++;
            var anchors = await Anchors.TakenAsync(archive, pair.TranscriptId, cancellation);
            var entered = new QuestionAnswer
            {
                TranscriptId = pair.TranscriptId,
                Position = pair.Position + 1,
                Anchor = Slug.Unique(Slug.Anchor(later.Question), anchors.Contains),
                ImportRun = pair.ImportRun,
            };
            later.WriteTo(entered);
            archive.QuestionAnswers.Add(entered);
            return null;
        }, cancellation);

    /// <summary>Adds the next pair to this one, its question as a paragraph; its address leads here.</summary>
    public Task<CorrectionResult> JoinAsync(PairAddress at, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Joined with the next", at, seen, signature, async (pair, conversation) =>
        {
            if (conversation.Find(other => other.Position == pair.Position + 1) is not { } next)
                return CorrectionResult.Refused("It is the last one: nothing follows that it could be joined with.");

            var asked = next.Question?.Split('\n').Select((line, place) => new SpokenText(place == 0 ? next.Asker : null, line)) ?? [];
            pair.Answer = [.. pair.Answer, .. PairText.Paragraphs(asked), .. next.Answer];
            await Anchors.LeadAsync(archive, from: next, to: pair, cancellation);
            Remove(next, conversation);
            return null;
        }, cancellation);

    /// <param name="step">One down, or minus one up.</param>
    public Task<CorrectionResult> MoveAsync(PairAddress at, int step, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Moved", at, seen, signature, (pair, conversation) =>
        {
            if (conversation.Find(other => other.Position == pair.Position + step) is not { } other || step is not (1 or -1))
                return CorrectionResult.Refused(step < 0 ? "It is the first one already." : "It is the last one already.");

            (pair.Position, other.Position) = (other.Position, pair.Position);
            return null;
        }, cancellation);

    public Task<CorrectionResult> DeleteAsync(PairAddress at, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Deleted", at, seen, signature, (pair, conversation) =>
        {
            if (conversation.Count == 1)
                return CorrectionResult.Refused("It is all that the conversation has: delete the conversation instead.");

            Remove(pair, conversation);
            return null;
        }, cancellation);

    private Task<CorrectionResult> CorrectAsync(
        string what, PairAddress at, string seen, Signature signature, Func<QuestionAnswer, List<QuestionAnswer>, CorrectionResult?> correct, CancellationToken cancellation) =>
        CorrectAsync(what, at, seen, signature, (pair, conversation) => Task.FromResult(correct(pair, conversation)), cancellation);

    private Task<CorrectionResult> CorrectAsync(
        string what, PairAddress at, string seen, Signature signature, Func<QuestionAnswer, List<QuestionAnswer>, Task<CorrectionResult?>> correct, CancellationToken cancellation) =>
        corrector.MakeAsync(signature, async change =>
        {
            var transcript = await archive.Transcripts
                .Include(it => it.QuestionAnswers.OrderBy(pair => pair.Position)).ThenInclude(pair => pair.ImportRun)
                .SingleOrDefaultAsync(it => it.Event.Number == at.Event && it.Slug == at.Slug, cancellation);
            if (transcript?.QuestionAnswers.Find(it => it.Anchor == at.Anchor) is not { } pair)
                return CorrectionResult.Missing;
            if (PairText.Of(pair).Fingerprint != seen)
                return CorrectionResult.Stale;

            change.What = $"{what}: “{Label(pair)}” in “{transcript.Title}”";
            Corrector.Mark(transcript, change, isReworded: true);
            return await correct(pair, transcript.QuestionAnswers);
        }, cancellation);

    private void Remove(QuestionAnswer pair, List<QuestionAnswer> conversation)
    {
        archive.QuestionAnswers.Remove(pair);
        foreach (var other in conversation.Where(other => other.Position > pair.Position))
            other.Position--;
    }

    private static string Label(QuestionAnswer pair) =>
        pair.Question?.Split('\n')[0] switch
        {
            null => "Opening remarks",
            { Length: > LongestLabel } question => $"{question[..LongestLabel].TrimEnd()}…",
            var question => question,
        };
}
