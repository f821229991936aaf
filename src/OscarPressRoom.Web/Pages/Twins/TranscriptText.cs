using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Twins;

/// <summary>A conversation as plain text: what it is, what was said, and whose words they are.</summary>
internal static class TranscriptText
{
    public static string Write(PrintedTranscript transcript, string address)
    {
        var paragraphs = Top(transcript).Concat(transcript.Questions.SelectMany(Pair)).Concat(Foot(transcript, address));
        return string.Join("\n\n", paragraphs) + "\n";
    }

    private static IEnumerable<string> Top(PrintedTranscript transcript)
    {
        var at = transcript.Event;
        yield return transcript.Title ?? "";
        yield return string.Join(", ", new[] { at.Name, at.Date is { } date ? Events.EventFacts.Long(date) : null, at.Venue, at.City }.OfType<string>());
        foreach (var winner in transcript.Winners)
            yield return string.Join(" – ", new[] { winner.Award, winner.Credit, winner.Film }.OfType<string>());
        if (transcript.Rendition == Rendition.Digest)
            yield return "Digest: a paraphrase in reported speech, not to be quoted as the winner’s words.";
    }

    private static IEnumerable<string> Pair(PrintedQuestionAnswer pair)
    {
        if (pair.Question is { } question)
            yield return $"Q. {Named(pair.Asker, question.Replace("\n", "\n\n", StringComparison.Ordinal))}";

        foreach (var (paragraph, place) in pair.Answer.Select((paragraph, place) => (paragraph, place)))
            yield return $"{(place == 0 ? "A. " : "")}{Named(paragraph.Speaker, paragraph.Text)}";
    }

    private static IEnumerable<string> Foot(PrintedTranscript transcript, string address)
    {
        if (transcript.Source is { } source)
            yield return $"Source: {source}";
        if (transcript.Rights is { } rights)
            yield return rights;
        yield return $"Oscar Press Room, {address}";
    }

    private static string Named(string? name, string text) => name is null ? text : $"{name}: {text}";
}
