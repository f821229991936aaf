using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Tells which stored transcript an incoming one is. A file that names its transcript means that one or a new one; else it is one of the
/// same rendition from the same file or address that has a winner or most of its words in common; else one that says mostly the very same
/// and names no other address.
/// </summary>
internal sealed class TranscriptMatch(ArchiveContext archive)
{
    private const int MostCandidates = 50;
    private const int FewestSamePairs = 3;

    public async Task<Transcript?> FindAsync(PrintedTranscript printed, string file, IReadOnlyCollection<Transcript> taken, CancellationToken cancellation)
    {
        var number = printed.Event.Number;
        var keys = printed.Winners.SelectMany(winner => winner.People).Select(person => Folded.Words(person.Name)).ToList();
        var candidates = Candidates(printed, file, keys);
        if (candidates.Count == 0)
            return null;

        var stored = await archive.Transcripts
            .Include(it => it.Event).Include(it => it.QuestionAnswers)
            .Include(it => it.Winners).ThenInclude(winner => winner.People).ThenInclude(person => person.Names)
            .Where(it => candidates.Contains(it.Id))
            .OrderByDescending(it => it.Id)
            .Select(it => new { Transcript = it, it.ImportRun.File })
            .ToListAsync(cancellation);

        var files = stored.ToDictionary(it => it.Transcript, it => it.File);
        var free = stored.Select(it => it.Transcript).Except(taken).ToList();
        if (printed.Slug is not null)
            return free.Find(it => it.Event.Number == number && it.Slug == printed.Slug);

        return free.Find(it => IsSameSource(it, printed, files[it] == file) && (IsSameConversation(it) || SharesMost(it, printed)))
            ?? free.Find(it => (it.Source is null || printed.Source is null) && SaysTheSame(it, printed));

        bool IsSameConversation(Transcript it) =>
            it.Event.Number == number && it.Winners.SelectMany(winner => winner.People).SelectMany(person => person.Names).Any(name => keys.Contains(name.Key));
    }

    // Each by an index of its own: an import must not slow down as the archive grows.
    private List<int> Candidates(PrintedTranscript printed, string file, IReadOnlyList<string> keys) =>
        archive.Rows($"""
            with Candidate (Id) as (
                select Transcript.Id from Event join Transcript on Transcript.EventId = Event.Id
                where Event.Number = {printed.Event.Number} and Transcript.Slug = {printed.Slug}
                union select Transcript.Id from ImportRun join Transcript on Transcript.ImportRunId = ImportRun.Id where ImportRun.File = {file}
                union select Id from Transcript where Source = {printed.Source}
                union
                select Transcript.Id
                from PersonName
                join WinnerPerson on WinnerPerson.PersonId = PersonName.PersonId
                join TranscriptWinner on TranscriptWinner.WinnerId = WinnerPerson.WinnerId
                join Transcript on Transcript.Id = TranscriptWinner.TranscriptId
                join Event on Event.Id = Transcript.EventId
                where PersonName.Key in (select value from json_each({JsonSerializer.Serialize(keys)})) and Event.Number = {printed.Event.Number})
            select Id from Transcript where Id in (select Id from Candidate) and Rendition = {printed.Rendition.ToString()}
            order by Id desc limit {MostCandidates}
            """, row => row.GetInt32(0));

    // Two addresses are two sources, whatever the files are called.
    private static bool IsSameSource(Transcript it, PrintedTranscript printed, bool isSameFile) =>
        it.Source is not null && printed.Source is not null ? it.Source == printed.Source : isSameFile;

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
        return same * 2 >= fewer && (same >= FewestSamePairs || same == more);
    }

    private static string Words(string? question, IEnumerable<string> answer) => Folded.Words($"{question} {string.Join(' ', answer)}");
}
