using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Tells which stored transcript an incoming one is: the one whose name the file gives; else one of the same rendition from the same
/// file or address that has a winner or most questions in common; else one with most questions in common that names no other address.
/// </summary>
internal sealed class TranscriptMatch(ArchiveContext archive)
{
    private const int MostCandidates = 50;

    public async Task<Transcript?> FindAsync(PrintedTranscript printed, string file, IReadOnlyCollection<Transcript> taken, CancellationToken cancellation)
    {
        var number = printed.Event.Number;
        var keys = printed.Winners.SelectMany(winner => winner.People).Select(person => Folded.Words(person.Name)).ToList();
        var stored = await archive.Transcripts
            .Include(it => it.Event).Include(it => it.QuestionAnswers)
            .Include(it => it.Winners).ThenInclude(winner => winner.People).ThenInclude(person => person.Names)
            .Where(it => it.Rendition == printed.Rendition)
            .Where(it => (it.Event.Number == number && it.Slug == printed.Slug)
                || it.ImportRun.File == file
                || (printed.Source != null && it.Source == printed.Source)
                || (it.Event.Number == number && it.Winners.Any(winner => winner.People.Any(person => person.Names.Any(name => keys.Contains(name.Key))))))
            .OrderByDescending(it => it.Id)
            .Take(MostCandidates)
            .Select(it => new { Transcript = it, it.ImportRun.File })
            .ToListAsync(cancellation);

        var files = stored.ToDictionary(it => it.Transcript, it => it.File);
        var free = stored.Select(it => it.Transcript).Except(taken).ToList();
        return free.Find(it => it.Event.Number == number && it.Slug == printed.Slug)
            ?? free.Find(it => IsSameSource(it, printed, files[it] == file) && (IsSameConversation(it) || SharesQuestions(it, printed)))
            ?? free.Find(it => (it.Source is null || printed.Source is null) && SharesQuestions(it, printed));

        bool IsSameConversation(Transcript it) =>
            it.Event.Number == number && it.Winners.SelectMany(winner => winner.People).SelectMany(person => person.Names).Any(name => keys.Contains(name.Key));
    }

    // Two addresses are two sources, whatever the files are called.
    private static bool IsSameSource(Transcript it, PrintedTranscript printed, bool isSameFile) =>
        it.Source is not null && printed.Source is not null ? it.Source == printed.Source : isSameFile;

    private static bool SharesQuestions(Transcript it, PrintedTranscript printed)
    {
        var known = it.QuestionAnswers.Select(pair => Folded.Words(pair.Question ?? "")).ToHashSet();
        var shared = printed.Questions.Count(pair => known.Contains(Folded.Words(pair.Question ?? "")));
        return shared > 0 && shared * 2 >= Math.Min(known.Count, printed.Questions.Count);
    }
}
