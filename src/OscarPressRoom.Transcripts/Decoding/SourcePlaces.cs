namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>The lines of a file by the place of a character: a parser's own line numbers stop at 65,535 and stand at a tag's beginning.</summary>
internal sealed class SourcePlaces(string source)
{
    private readonly List<int> _starts = [.. Starts(source)];

    /// <summary>The line on which the tag that begins at the index ends.</summary>
    public int LineAfterTag(int index)
    {
        var quote = '\0';
        for (; index < source.Length && (quote != '\0' || source[index] != '>'); index++)
        {
            if (source[index] == quote)
                quote = '\0';
            else if (quote == '\0' && source[index] is '"' or '\'')
                quote = source[index];
        }

        // A line end right after <pre> is no part of its text.
        var end = index + 1 < source.Length && source[index + 1] == '\n' && IsPreformatted(index) ? index + 2 : index;
        var found = _starts.BinarySearch(end);
        return found >= 0 ? found + 1 : ~found;
    }

    private bool IsPreformatted(int end) => source.AsSpan(0, end).LastIndexOf('<') is var start && start >= 0
        && source.AsSpan(start + 1).StartsWith("pre", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Starts(string source)
    {
        yield return 0;
        for (var index = source.IndexOf('\n', StringComparison.Ordinal); index >= 0; index = source.IndexOf('\n', index + 1))
            yield return index + 1;
    }
}
