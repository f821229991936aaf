namespace OscarPressRoom.Transcripts.Pages;

/// <summary>Whether a text was wrapped at a width, so that a line's end means nothing.</summary>
internal static class HardWraps
{
    // A wider text was not wrapped by hand: no typewriter, mail program or terminal wraps there.
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 40;

    /// <summary>In wrapped text the next line's first word would not have fitted on this one, or goes on with its sentence, for seven in ten lines at least.</summary>
    /// <param name="goesOn">Whether the line may be the rest of the one before it: it carries no mark of its own.</param>
    public static bool In(IReadOnlyList<SourceLine> lines, Func<SourceLine, bool> goesOn)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        if (width is < NarrowestWrap or > WidestWrap)
            return false;

        var (full, sentences, all) = (0, 0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            var (line, next) = (lines[index - 1], lines[index]);
            if (line.IsBlank || next.IsBlank || !goesOn(next))
                continue;

            all++;
            if (EndsSentence(line.Text) && !char.IsLower(next.Text[0]))
                sentences++;
            if (line.Text.Length + 1 + FirstWord(next.Text) > width * 9 / 10 || GoesOnInside(line.Text, next.Text))
                full++;
        }

        // Where most lines are whole sentences each is a turn of its own, however wide.
        return all > 0 && full * 10 >= all * 7 && sentences * 2 <= all;
    }

    /// <summary>
    /// Some captures put a blank line between all physical lines of a wrapped text, and two between its paragraphs:
    /// gives the lines without the single ones. Null when this is no such text.
    /// </summary>
    public static IReadOnlyList<SourceLine>? WithoutSpacing(IReadOnlyList<SourceLine> lines, Func<SourceLine, bool> goesOn)
    {
        var adjacent = Enumerable.Range(1, Math.Max(lines.Count - 1, 0)).Count(index => !lines[index - 1].IsBlank && !lines[index].IsBlank);
        if (adjacent * 20 > lines.Count)
            return null;

        var dense = new List<SourceLine>();
        for (var index = 0; index < lines.Count; index++)
        {
            var isSingle = lines[index].IsBlank && index > 0 && index + 1 < lines.Count && !lines[index - 1].IsBlank && !lines[index + 1].IsBlank;
            if (!isSingle)
                dense.Add(lines[index]);
        }

        return dense.Count < lines.Count && In(dense, goesOn) ? dense : null;
    }

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', '’', '\'', ')', ']') is [.., '.' or '?' or '!' or '…'];

    private static bool GoesOnInside(string text, string next) => char.IsLower(next[0]) && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or ';');

    private static int FirstWord(string text) => text.IndexOf(' ') is var end && end < 0 ? text.Length : end;
}
