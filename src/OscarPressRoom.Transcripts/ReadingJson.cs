using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OscarPressRoom.Transcripts;

/// <summary>A reading as JSON, one object on one line: the published contract of <c>read --json</c>. Keys are stable; what is not printed is null.</summary>
public static class ReadingJson
{
    // It goes to files and pipes, never into a page: what people said stays readable.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string file, Reading reading) => JsonSerializer.Serialize(
        new
        {
            file,
            reader = reading.Reader?.ToString().ToLowerInvariant(),
            transcripts = reading.Transcripts.Select(Transcript),
            problems = reading.Problems.Select(problem => new
            {
                line = problem.Line,
                severity = problem.Severity.ToString().ToLowerInvariant(),
                code = problem.Code,
                message = problem.Message,
            }),
        },
        Options);

    private static object Transcript(PrintedTranscript transcript) => new
    {
        title = transcript.Title,
        @event = new
        {
            number = transcript.Event.Number,
            name = transcript.Event.Name,
            date = transcript.Event.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            venue = transcript.Event.Venue,
            city = transcript.Event.City,
        },
        winners = transcript.Winners.Select(winner => new
        {
            award = winner.Award,
            category = winner.Category,
            credit = winner.Credit,
            people = winner.People.Select(person => person.Name),
            film = winner.Film,
            inferred = winner.Inferred,
        }),
        questions = transcript.Questions.Select(pair => new
        {
            line = pair.Line,
            asker = pair.Asker,
            question = pair.Question,
            answer = pair.Answer.Select(paragraph => new { speaker = paragraph.Speaker, line = paragraph.Line, text = paragraph.Text }),
        }),
    };
}
