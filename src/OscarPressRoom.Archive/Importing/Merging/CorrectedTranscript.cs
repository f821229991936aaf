using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>Merges what a file says now into a transcript that was corrected by hand since its last import.</summary>
internal sealed class CorrectedTranscript(ArchiveContext archive, ReaderLimits limits)
{
    public async Task<(PrintedTranscript Merged, IEnumerable<Problem> Problems)> MergeAsync(Transcript known, PrintedTranscript printed, CancellationToken cancellation)
    {
        var content = await archive.Transcripts.Where(it => it == known).Select(it => it.ImportRun.Content).SingleAsync(cancellation);
        var mine = (await new Exporter(archive).FindAsync(known.Event.Number, known.Slug, cancellation))!;
        if (Closest(TranscriptReader.Read(content, limits).Transcripts, mine) is not { } former)
            return (mine, [Problem.Warning(1, "corrected-by-hand", $"“{mine.Title}” was corrected by hand, and the file that it came from cannot be read any more to tell what. It was kept as it is; choose to replace it to have this file's text.")]);

        // In addresses it keeps its name.
        var (merged, conflicts) = ThreeWayMerge.Merge(Untitled(former), Touched(known, Untitled(mine), printed), Untitled(printed));
        return (merged with { Slug = printed.Slug }, conflicts.Select(conflict => conflict.ToProblem()));
    }

    // Events and winners may be as another source told them: where no hand touched them, the catalogue weighs what the file says.
    private PrintedTranscript Touched(Transcript known, PrintedTranscript mine, PrintedTranscript printed)
    {
        var hands = new TouchedByHand(archive, known);
        return mine with
        {
            Event = hands.IsEvent ? mine.Event : printed.Event,
            Winners = hands.IsWinners ? mine.Winners : printed.Winners,
        };
    }

    // A file of many conversations: the one that says most of the same.
    private static PrintedTranscript? Closest(IReadOnlyList<PrintedTranscript> transcripts, PrintedTranscript mine)
    {
        var known = Words(mine).ToHashSet();
        return transcripts.OrderByDescending(transcript => Words(transcript).Count(known.Contains)).FirstOrDefault();
    }

    // Each by itself, as a hand may have changed one of them: who won, what was asked, what was answered.
    private static IEnumerable<string> Words(PrintedTranscript transcript) =>
        transcript.Winners.SelectMany(winner => winner.People).Select(person => person.Name)
            .Concat(transcript.Questions.Select(pair => pair.Question ?? ""))
            .Concat(transcript.Questions.Select(pair => string.Join(' ', pair.Answer.Select(paragraph => paragraph.Text))))
            .Select(Folded.Words).Where(words => words.Length > 0);

    // A title that only tells who won and where follows them.
    private static PrintedTranscript Untitled(PrintedTranscript printed) => printed.Title == TranscriptTitle.Of(printed) ? printed with { Title = null } : printed;
}
