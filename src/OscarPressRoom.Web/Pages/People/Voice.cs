using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.People;

/// <summary>
/// What one person answered: under any spelling of their name or, where they were alone with the reporters, under none.
/// Of several winners nobody can tell who gave an answer without a name.
/// </summary>
/// <param name="Answered">How many questions they answered.</param>
/// <param name="Words">How many words they said; digests, which retell, do not count.</param>
/// <param name="Longest">Their longest answer that is no digest.</param>
/// <param name="Named">What could be names in their answers, as <see cref="NamesInText"/> gives them, and the answer that has each first.</param>
internal sealed record Voice(int Answered, int Words, Voice.Turn? Longest, IReadOnlyDictionary<string, Voice.Turn> Named)
{
    /// <param name="keys">The folded spellings of their name.</param>
    public static Voice Of(IEnumerable<Pair> pairs, IReadOnlySet<string> keys)
    {
        var turns = new List<Turn>();
        var named = new Dictionary<string, Turn>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var said = string.Join('\n', Speech.Of(pair.Answer)
                .Where(speech => speech.Speaker is { } speaker ? keys.Contains(Folded.Words(speaker)) : pair.IsAlone)
                .SelectMany(speech => speech.Paragraphs));
            if (said.Length == 0)
                continue;

            var turn = new Turn(pair, pair.Rendition == Rendition.Verbatim ? WordsIn(said) : 0);
            turns.Add(turn);
            foreach (var name in NamesInText.Of(said))
                named.TryAdd(name, turn);
        }

        return new Voice(turns.Count(turn => turn.Pair.Question is not null), turns.Sum(turn => turn.Words), turns.Where(turn => turn.Words > 0).MaxBy(turn => turn.Words), named);
    }

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <param name="IsAlone">Whether the person is the only winner of the conversation.</param>
    internal sealed record Pair(int Transcript, int Position, string Anchor, string? Question, List<AnswerParagraph> Answer, Rendition Rendition, bool IsAlone)
    {
        public string Label => Exchange.LabelOf(Question);

        /// <summary>Those of all conversations that a person is heard in, conversation by conversation.</summary>
        public static List<Pair> Heard(ArchiveContext archive, int person) => archive.Rows(
            $"""
            select Heard.TranscriptId, Position, Anchor, Question, Answer, Rendition,
                not exists (select 1 from TranscriptPerson where TranscriptId = Heard.TranscriptId and PersonId <> {person})
            from (select distinct TranscriptId from TranscriptPerson where PersonId = {person}) as Heard
            join Transcript on Transcript.Id = Heard.TranscriptId
            join QuestionAnswer on QuestionAnswer.TranscriptId = Heard.TranscriptId
            order by Heard.TranscriptId, Position
            """,
            row => new Pair(
                row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.Text(3), row.Json<List<AnswerParagraph>>(4), row.Name<Rendition>(5), row.GetBoolean(6)));
    }

    internal sealed record Turn(Pair Pair, int Words);
}
