using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Tells which stored transcripts those of a file are. One that names its transcript means that one or a new one. Else it is one of the
/// same rendition from the same file or address that has a winner or most of its words in common; else one that says mostly the very
/// same, from there or of the same rendition where one of them names no address.
/// </summary>
internal sealed class TranscriptMatch(ArchiveContext archive)
{
    private const int MostCandidates = 50;
    private const int FewestSamePairs = 3;

    private static readonly Func<Candidate, PrintedTranscript, bool>[] Signs =
    [
        (_, printed) => printed.Slug is not null,
        (it, printed) => it.IsSameSource && it.Stored.Rendition == printed.Rendition && IsSameConversation(it.Stored, printed),
        (it, printed) => it.IsSameSource && it.Stored.Rendition == printed.Rendition && SharesMost(it.Stored, printed),
        (it, printed) => (it.IsSameSource || (it.IsAnySource && it.Stored.Rendition == printed.Rendition)) && SaysTheSame(it.Stored, printed),
    ];

    /// <returns>For each the stored one, or null where it is new. No stored one is given twice.</returns>
    public async Task<IReadOnlyList<Transcript?>> FindAsync(IReadOnlyList<PrintedTranscript> printed, string file, CancellationToken cancellation)
    {
        var candidates = new List<List<Candidate>>();
        foreach (var transcript in printed)
            candidates.Add(await CandidatesAsync(transcript, file, cancellation));

        // A sign is asked of all before a weaker one: what a conversation resembles may be what another of the file is.
        var matches = new Transcript?[printed.Count];
        foreach (var sign in Signs)
        {
            for (var index = 0; index < matches.Length; index++)
                matches[index] ??= candidates[index].Find(it => !matches.Contains(it.Stored) && sign(it, printed[index]))?.Stored;
        }

        return matches;
    }

    private async Task<List<Candidate>> CandidatesAsync(PrintedTranscript printed, string file, CancellationToken cancellation)
    {
        var ids = printed.Slug is null ? Alike(printed, file) : Named(printed);
        if (ids.Count == 0)
            return [];

        var stored = await archive.Transcripts
            .Include(it => it.Event).Include(it => it.QuestionAnswers)
            .Include(it => it.Winners).ThenInclude(winner => winner.People).ThenInclude(person => person.Names)
            .Where(it => ids.Contains(it.Id))
            .OrderByDescending(it => it.Id)
            .Select(it => new { Transcript = it, it.ImportRun.File })
            .ToListAsync(cancellation);
        return [.. stored.Select(it => new Candidate(it.Transcript, IsSameSource(it.Transcript, printed, it.File == file), it.Transcript.Source is null || printed.Source is null))];
    }

    // A file may name it as it was called before it was renamed.
    private List<int> Named(PrintedTranscript printed) =>
        archive.Rows($"""
            select Id from (
                select Transcript.Id, 0 as IsFormer from Event join Transcript on Transcript.EventId = Event.Id
                where Event.Number = {printed.Event.Number} and Transcript.Slug = {printed.Slug}
                union all select TranscriptId, 1 from FormerTranscript where Event = {printed.Event.Number} and Slug = {printed.Slug})
            order by IsFormer limit 1
            """, row => row.GetInt32(0));

    // Each by an index of its own: an import must not slow down as the archive grows.
    private List<int> Alike(PrintedTranscript printed, string file) =>
        archive.Rows($"""
            with Candidate (Id) as (
                select Transcript.Id from ImportRun join Transcript on Transcript.ImportRunId = ImportRun.Id where ImportRun.File = {file}
                union select Id from Transcript where Source = {printed.Source}
                union
                select Transcript.Id
                from PersonName
                join WinnerPerson on WinnerPerson.PersonId = PersonName.PersonId
                join TranscriptWinner on TranscriptWinner.WinnerId = WinnerPerson.WinnerId
                join Transcript on Transcript.Id = TranscriptWinner.TranscriptId
                join Event on Event.Id = Transcript.EventId
                where PersonName.Key in (select value from json_each({JsonSerializer.Serialize(Keys(printed))})) and Event.Number = {printed.Event.Number})
            select Id from Candidate order by Id desc limit {MostCandidates}
            """, row => row.GetInt32(0));

    // Two addresses are two sources, whatever the files are called.
    private static bool IsSameSource(Transcript it, PrintedTranscript printed, bool isSameFile) =>
        it.Source is not null && printed.Source is not null ? it.Source == printed.Source : isSameFile;

    private static bool IsSameConversation(Transcript it, PrintedTranscript printed)
    {
        var keys = Keys(printed);
        return it.Event.Number == printed.Event.Number && it.Winners.SelectMany(winner => winner.People).SelectMany(person => person.Names).Any(name => keys.Contains(name.Key));
    }

    // Many conversations ask the same, and many files are called the same: questions alone, though all were the same, are but the half.
    private static bool SharesMost(Transcript it, PrintedTranscript printed)
    {
        var (known, own) = (Parts(it.QuestionAnswers.Select(pair => pair.Print())), Parts(printed.Questions));
        return own.Count(known.Contains) * 2 > Math.Min(known.Count, own.Count);
    }

    private static HashSet<string> Parts(IEnumerable<PrintedQuestionAnswer> pairs) =>
        [.. pairs.SelectMany(pair => new[] { pair.Question ?? "", string.Join(' ', pair.Answer.Select(paragraph => paragraph.Text)) }).Select(Folded.Words).Where(words => words.Length > 0)];

    // Another capture of the same text; two short conversations may have a question or two in common.
    private static bool SaysTheSame(Transcript it, PrintedTranscript printed)
    {
        var known = it.QuestionAnswers.Select(pair => Words(pair.Question, pair.Answer.Select(paragraph => paragraph.Text))).ToHashSet();
        var same = printed.Questions.Count(pair => known.Contains(Words(pair.Question, pair.Answer.Select(paragraph => paragraph.Text))));
        var (fewer, more) = (Math.Min(known.Count, printed.Questions.Count), Math.Max(known.Count, printed.Questions.Count));
        return same * 2 >= fewer && (same >= FewestSamePairs || same * 2 > more);
    }

    private static string Words(string? question, IEnumerable<string> answer) => Folded.Words($"{question} {string.Join(' ', answer)}");

    private static List<string> Keys(PrintedTranscript printed) =>
        [.. printed.Winners.SelectMany(winner => winner.People).Select(person => Folded.Words(person.Name))];

    private sealed record Candidate(Transcript Stored, bool IsSameSource, bool IsAnySource);
}
