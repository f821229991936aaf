namespace OscarPressRoom.Web.Pages.Events;

/// <summary>How long an attentive reader takes for a conversation.</summary>
internal static class ReadingTime
{
    // Adults read English prose silently at 238 words a minute (Brysbaert 2019).
    private const int WordsPerMinute = 238;

    public static int Minutes(IEnumerable<Exchange> exchanges)
    {
        var words = exchanges.SelectMany(exchange => exchange.Texts).Sum(Words);
        return Math.Max(1, (int)Math.Round(words / (double)WordsPerMinute));
    }

    // Sixteen letters at a time: the archive keeps one blank between two words.
    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
