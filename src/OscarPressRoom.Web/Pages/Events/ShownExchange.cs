using OscarPressRoom.Transcripts.Finding;
using OscarPressRoom.Transcripts.Passages;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A pair as it is set on a page.</summary>
internal sealed record ShownExchange(Exchange Exchange, IReadOnlyList<IReadOnlyList<Run>> Question, IReadOnlyList<ShownExchange.Speech> Answer, bool HasHits)
{
    public static ShownExchange Of(Exchange exchange) => Of(exchange, new Marker(Sought.Nothing));

    public static ShownExchange Of(Exchange exchange, Marker marker)
    {
        var before = marker.Hits;
        return new ShownExchange(
            exchange,
            [.. exchange.QuestionParagraphs.Select(marker.Mark)],
            [.. exchange.Speeches.Select(speech => new Speech(speech.Speaker, [.. speech.Paragraphs.Select(marker.Mark)]))],
            HasHits: marker.Hits > before);
    }

    /// <summary>Whether both sides are only polite to each other.</summary>
    /// <param name="names">The folded words of the names that may be said.</param>
    public bool IsGreeting(IReadOnlySet<string> names) =>
        Exchange.Question is { } question && Courtesy.IsAll(question, names) && Exchange.Answer.TrueForAll(paragraph => Courtesy.IsAll(paragraph.Text, names));

    internal sealed record Speech(string? Speaker, IReadOnlyList<IReadOnlyList<Run>> Paragraphs);
}
