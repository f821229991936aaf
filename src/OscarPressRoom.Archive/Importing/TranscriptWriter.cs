using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>Writes what was read into the tables, inside the importer's transaction: new transcripts whole, known ones pair by pair.</summary>
internal sealed class TranscriptWriter(ArchiveContext archive, ImportRun run, List<Problem> problems)
{
    private readonly Catalogue _catalogue = new(archive, problems);

    public async Task<IReadOnlyList<ImportedTranscript>> WriteAsync(IReadOnlyList<PrintedTranscript> transcripts, CancellationToken cancellation)
    {
        var (written, imported, left) = (new List<Transcript>(), new List<ImportedTranscript>(), false);
        foreach (var printed in transcripts)
        {
            var known = await new TranscriptMatch(archive).FindAsync(printed, run.File, written, cancellation);
            var at = await _catalogue.EventAsync(printed.Event, known, cancellation);
            var winners = await _catalogue.WinnersAsync(printed.Winners, at, known, cancellation);
            List<Winner> former = [.. known?.Winners ?? []];
            left |= known is not null && (known.Event != at || known.Winners.Except(winners).Any());

            var transcript = known ?? await EnterAsync(printed, at, winners, cancellation);
            await UpdateAsync(transcript, printed, at, winners, cancellation);

            // Winners first: the index takes a pair's people and film when the pair is written.
            await archive.SaveChangesAsync(cancellation);
            await RememberReplacedAsync(former, winners, cancellation);
            var (counts, entered) = WritePairs(transcript, printed, isNew: known is null);
            await archive.SaveChangesAsync(cancellation);
            await NewPairs.InsertAsync(archive, transcript, entered, cancellation);
            imported.Add(counts);
            written.Add(transcript);
        }

        if (left)
            await Unnamed.RemoveAsync(archive, cancellation);

        return imported;
    }

    private async Task RememberReplacedAsync(IReadOnlyList<Winner> former, IReadOnlyList<Winner> winners, CancellationToken cancellation)
    {
        var addresses = new FormerAddresses(archive);
        if (Replacement.Of(former.SelectMany(winner => winner.People), winners.SelectMany(winner => winner.People)) is var (left, came))
            await addresses.ReplaceAsync(left.Slug, came, cancellation);
        if (Replacement.Of(former.Select(winner => winner.FilmSlug), winners.Select(winner => winner.FilmSlug)) is var (film, title))
            await addresses.ReplaceAsync(film, winners.First(winner => winner.FilmSlug == title), cancellation);
    }

    private async Task<Transcript> EnterAsync(PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners, CancellationToken cancellation)
    {
        var transcript = new Transcript
        {
            Event = at,
            Slug = await SlugAsync(printed, at, winners, cancellation),
            Title = "",
            Rendition = printed.Rendition,
            AddedAt = run.At,
            ChangedAt = run.At,
            ImportRun = run,
        };
        archive.Transcripts.Add(transcript);
        return transcript;
    }

    private async Task UpdateAsync(Transcript transcript, PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners, CancellationToken cancellation)
    {
        if (transcript.Event != at)
        {
            transcript.Slug = await SlugAsync(printed, at, winners, cancellation);
            transcript.Event = at;
        }

        var people = winners.SelectMany(winner => winner.People).Select(person => person.Name).Distinct().ToList();
        transcript.Title = printed.Title ?? (people.Count == 0 ? at.Name : $"{string.Join(", ", people)} backstage at the {at.Name}");
        transcript.Source = printed.Source ?? transcript.Source;
        transcript.Rights = printed.Rights ?? transcript.Rights;
        transcript.IsIndexed = printed.IsIndexed ?? transcript.IsIndexed;
        transcript.ImportRun = run;
        transcript.Winners.RemoveAll(winner => !winners.Contains(winner));
        transcript.Winners.AddRange([.. winners.Except(transcript.Winners)]);
    }

    // Pairs that are new are not written yet: an anchor may still be that of a pair which goes.
    private (ImportedTranscript Counts, IReadOnlyList<QuestionAnswer> Entered) WritePairs(Transcript transcript, PrintedTranscript printed, bool isNew)
    {
        var stored = transcript.QuestionAnswers.OrderBy(pair => pair.Position).ToList();
        var matches = PairMatch.Match([.. stored.Select(pair => pair.Print())], printed.Questions);
        var removed = stored.Where((_, index) => !matches.Contains(index)).ToList();
        archive.QuestionAnswers.RemoveRange(removed);

        var anchors = stored.Except(removed).Select(pair => pair.Anchor).ToHashSet();
        var (entered, changed) = (new List<QuestionAnswer>(), 0);
        foreach (var (pair, index) in printed.Questions.Select((pair, index) => (pair, index)))
        {
            if (matches[index] is { } match)
            {
                changed += Change(stored[match], pair) ? 1 : 0;
                stored[match].Position = index + 1;
                continue;
            }

            var anchor = Slug.Unique(pair.Anchor ?? Slug.Anchor(pair.Question), anchors.Contains);
            anchors.Add(anchor);
            entered.Add(new QuestionAnswer
            {
                Position = index + 1,
                Anchor = anchor,
                Asker = pair.Asker,
                Question = pair.Question,
                Answer = Paragraphs(pair),
            });
        }

        var unchanged = printed.Questions.Count - entered.Count - changed;
        if (unchanged < stored.Count || entered.Count > 0)
            transcript.ChangedAt = run.At;

        (run.Added, run.Changed, run.Unchanged, run.Removed) = (run.Added + entered.Count, run.Changed + changed, run.Unchanged + unchanged, run.Removed + removed.Count);
        return (new ImportedTranscript(transcript.Title, transcript.Event.Number, transcript.Slug, transcript.Rendition, isNew, entered.Count, changed, unchanged, removed.Count), entered);
    }

    private static bool Change(QuestionAnswer stored, PrintedQuestionAnswer pair)
    {
        var isSame = stored.Question == pair.Question && stored.Asker == pair.Asker
            && stored.Answer.Select(paragraph => (paragraph.Speaker, paragraph.Text)).SequenceEqual(pair.Answer.Select(paragraph => (paragraph.Speaker, paragraph.Text)));
        if (isSame)
            return false;

        (stored.Question, stored.Asker, stored.Answer) = (pair.Question, pair.Asker, Paragraphs(pair));
        return true;
    }

    private static List<AnswerParagraph> Paragraphs(PrintedQuestionAnswer pair) =>
        [.. pair.Answer.Select(paragraph => new AnswerParagraph { Speaker = paragraph.Speaker, Text = paragraph.Text })];

    // Named for its winners; where that is taken, for its rendition too.
    private async Task<string> SlugAsync(PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners, CancellationToken cancellation)
    {
        var people = winners.SelectMany(winner => winner.People).Distinct().ToList();
        var named = printed.Slug ?? Slug.From(people switch
        {
            [] => printed.Winners is [var first, ..] ? first.Credit : Slug.Anchor(printed.Title ?? "conversation"),
            [var one] => one.Name,
            [var one, var two] => $"{one.Name} and {two.Name}",
            [var one, .. var others] => $"{one.Name} and {others.Count} others",
        });
        var slug = named.Length == 0 ? "conversation" : named;
        var taken = await archive.Transcripts.Where(it => it.Event == at && it.Slug.StartsWith(slug)).Select(it => it.Slug).ToListAsync(cancellation);
        taken.AddRange(archive.Transcripts.Local.Where(it => it.Event == at).Select(it => it.Slug));
        var renditioned = $"{slug}-{printed.Rendition.ToString().ToLowerInvariant()}";
        return !taken.Contains(slug) ? slug : Slug.Unique(renditioned, taken.Contains);
    }
}
