using System.Text.Encodings.Web;
using System.Text.Json;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Twins;

/// <summary>A conversation as JSON, with the address of each pair. Keys are stable; what no source prints is null.</summary>
internal static class TranscriptJson
{
    // A file of its own, never a part of a page: what people said stays readable.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <param name="address">Of the pair with an anchor or, without one, of the conversation.</param>
    public static string Write(PrintedTranscript transcript, Func<string?, string> address) => JsonSerializer.Serialize(
        new
        {
            url = address(null),
            title = transcript.Title,
            @event = new { number = transcript.Event.Number, name = transcript.Event.Name, date = transcript.Event.Date, venue = transcript.Event.Venue, city = transcript.Event.City },
            winners = transcript.Winners.Select(winner => new
            {
                award = winner.Award,
                category = winner.Category,
                credit = winner.Credit,
                people = winner.People.Select(person => person.Name),
                film = winner.Film,
                inferred = winner.Inferred,
            }),
            rendition = transcript.Rendition.ToString().ToLowerInvariant(),
            source = transcript.Source,
            rights = transcript.Rights,
            questions = transcript.Questions.Select(pair => new
            {
                url = address(pair.Anchor),
                anchor = pair.Anchor,
                asker = pair.Asker,
                question = pair.Question,
                answer = pair.Answer.Select(paragraph => new { speaker = paragraph.Speaker, text = paragraph.Text }),
            }),
        },
        Options) + "\n";
}
