namespace OscarPressRoom.Web.Pages;

/// <summary>Text cut for lists and titles.</summary>
internal static class Shortened
{
    /// <summary>The whole text or, up to a word's end, its beginning and an ellipsis: never more than <paramref name="most"/> characters.</summary>
    public static string To(int most, string text)
    {
        if (text.Length <= most)
            return text;

        var end = text.LastIndexOf(' ', most - 1);
        var cut = end > most / 2 ? end : most - 1;
        if (char.IsHighSurrogate(text[cut - 1]))
            cut--;

        return text[..cut].TrimEnd(' ', '.', ',', ';', ':') + "…";
    }
}
