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

    // Without a branch for each letter: a processor guesses wrong at every other word.
    private static int Words(string text)
    {
        var (words, wasSpace) = (0, true);
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            words += Convert.ToInt32(wasSpace & !isSpace);
            wasSpace = isSpace;
        }

        return words;
    }
}
