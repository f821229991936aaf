namespace OscarPressRoom.Transcripts.Facts;

/// <summary>An embedded table of facts: tab-separated, '#' before a comment, a row of column names first.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its table {name}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))];
    }
}
