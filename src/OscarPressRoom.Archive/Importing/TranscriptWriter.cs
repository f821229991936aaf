using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Importing.Merging;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>Writes what was read into the tables, inside the importer's transaction: new transcripts whole, known ones pair by pair.</summary>
internal sealed class TranscriptWriter(ArchiveContext archive, ReaderLimits limits, ImportRun run, List<Problem> problems)
{
    private readonly Catalogue _catalogue = new(archive, problems);

    public async Task<IReadOnlyList<ImportedTranscript>> WriteAsync(IReadOnlyList<IncomingTranscript> transcripts, CancellationToken cancellation)
    {
        var (imported, left) = (new List<ImportedTranscript>(), false);
        var matches = await new TranscriptMatch(archive).FindAsync([.. transcripts.Select(incoming => incoming.Printed)], run.File, cancellation);
        foreach (var (incoming, known) in transcripts.Zip(matches))
        {
            if (incoming.Treatment == Treatment.Skip)
            {
                imported.Add(Skipped(incoming.Printed, known));
                continue;
            }

            var printed = await MergedAsync(incoming, known, cancellation);
            var at = await _catalogue.EventAsync(printed.Event, known, cancellation);
            var winners = await _catalogue.WinnersAsync(printed.Winners, at, known, cancellation);
            List<Winner> former = [.. known?.Winners ?? []];
            left |= known is not null && (known.Event != at || known.Winners.Except(winners).Any());

            var transcript = known ?? Enter(printed, at, winners);
            Update(transcript, printed, at, winners);
            transcript.CorrectedAt = incoming.IsByHand ? run.At : incoming.Treatment == Treatment.Replace ? null : transcript.CorrectedAt;
            var names = _catalogue.Names(at, winners);

            // Winners first: the index takes a pair's people and film when the pair is written.
            await archive.SaveChangesAsync(cancellation);
            await RememberReplacedAsync(former, winners, cancellation);
            var (pairs, entered) = PairWriter.Write(archive, transcript, printed.Questions);
            var counts = Count(transcript, pairs, isNew: known is null);
            await archive.SaveChangesAsync(cancellation);
            await NewPairs.InsertAsync(archive, transcript, entered, cancellation);
            imported.Add(counts with { Names = names });
        }

        if (left)
            await Unnamed.RemoveAsync(archive, cancellation);

        return imported;
    }

    private async Task<PrintedTranscript> MergedAsync(IncomingTranscript incoming, Transcript? known, CancellationToken cancellation)
    {
        if (known?.CorrectedAt is null || incoming.Treatment == Treatment.Replace)
            return incoming.Printed;

        var (merged, conflicts) = await new CorrectedTranscript(archive, limits).MergeAsync(known, incoming.Printed, cancellation);
        problems.AddRange(conflicts);
        return merged;
    }

    private static ImportedTranscript Skipped(PrintedTranscript printed, Transcript? known) =>
        new(known?.Title ?? printed.Title ?? TranscriptTitle.Of(printed), printed.Event.Number!.Value, known?.Slug ?? "", printed.Rendition, IsNew: known is null, 0, 0, 0, 0) { IsSkipped = true };

    private async Task RememberReplacedAsync(IReadOnlyList<Winner> former, IReadOnlyList<Winner> winners, CancellationToken cancellation)
    {
        var addresses = new FormerAddresses(archive);
        if (Replacement.Of(former.SelectMany(winner => winner.People), winners.SelectMany(winner => winner.People)) is var (left, came))
            await addresses.ReplaceAsync(left.Slug, came, cancellation);
        if (Replacement.Of(former.Select(winner => winner.FilmSlug), winners.Select(winner => winner.FilmSlug)) is var (film, title))
            await addresses.ReplaceAsync(film, winners.First(winner => winner.FilmSlug == title), cancellation);
    }

    private Transcript Enter(PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners)
    {
        var transcript = new Transcript
        {
            Event = at,
            Slug = SlugOf(printed, at, winners),
            Title = "",
            Rendition = printed.Rendition,
            AddedAt = run.At,
            ChangedAt = run.At,
            ImportRun = run,
        };
        archive.Transcripts.Add(transcript);
        return transcript;
    }

    private void Update(Transcript transcript, PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners)
    {
        if (transcript.Event != at)
        {
            transcript.Slug = SlugOf(printed, at, winners);
            transcript.Event = at;
        }

        transcript.Title = printed.Title ?? TranscriptTitle.Of(winners.SelectMany(winner => winner.People).Select(person => person.Name), at.Name);
        transcript.Rendition = printed.Rendition;
        transcript.Source = printed.Source ?? transcript.Source;
        transcript.Rights = printed.Rights ?? transcript.Rights;
        transcript.IsIndexed = printed.IsIndexed ?? transcript.IsIndexed;
        transcript.ImportRun = run;
        transcript.Winners.RemoveAll(winner => !winners.Contains(winner));
        transcript.Winners.AddRange([.. winners.Except(transcript.Winners)]);
    }

    private ImportedTranscript Count(Transcript transcript, IReadOnlyList<PairChange> pairs, bool isNew)
    {
        var (added, changed, removed) = (pairs.Count(pair => pair.IsNew), pairs.Count(pair => pair.IsChanged), pairs.Count(pair => pair.IsRemoved));
        var unchanged = pairs.Count - added - changed - removed;
        if (added + changed + removed > 0)
            transcript.ChangedAt = run.At;

        (run.Added, run.Changed, run.Unchanged, run.Removed) = (run.Added + added, run.Changed + changed, run.Unchanged + unchanged, run.Removed + removed);
        return new ImportedTranscript(transcript.Title, transcript.Event.Number, transcript.Slug, transcript.Rendition, isNew, added, changed, unchanged, removed) { Pairs = pairs };
    }

    // Named for its winners; where that is taken, for its rendition too.
    private string SlugOf(PrintedTranscript printed, Event at, IReadOnlyList<Winner> winners)
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

        // As it is or with more behind a hyphen, which is followed by a full stop.
        var taken = archive.Rows($"select Slug from Transcript where EventId = {at.Id} and Slug >= {slug} and Slug < {slug + "."}", row => row.GetString(0));
        taken.AddRange(archive.Transcripts.Local.Where(it => it.Event == at).Select(it => it.Slug));
        var renditioned = $"{slug}-{printed.Rendition.ToString().ToLowerInvariant()}";
        return !taken.Contains(slug) ? slug : Slug.Unique(renditioned, taken.Contains);
    }
}
