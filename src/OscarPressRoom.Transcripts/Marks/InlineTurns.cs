using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Broadcasters print several turns in one paragraph, each behind a name in capitals.</summary>
internal static partial class InlineTurns
{
    /// <summary>The lines with such ones broken before each name that is known to speak; every piece keeps the number of its line.</summary>
    public static IReadOnlyList<SourceLine> Break(IReadOnlyList<SourceLine> lines, MarkReader marks) =>
        [.. lines.SelectMany(line => line.Text.AsSpan().Count(':') < 2 || marks.Read(line).Mark == Mark.None ? [line] : Pieces(line, marks))];

    private static IEnumerable<SourceLine> Pieces(SourceLine line, MarkReader marks)
    {
        var start = 0;
        foreach (Match name in Name().Matches(line.Text))
        {
            if (!marks.IsSpeaker(name.Groups["name"].Value) || !line.Text.AsSpan(start, name.Index - start).Contains(':'))
                continue;

            yield return line with { Text = line.Text[start..name.Index].TrimEnd() };
            start = name.Index;
        }

        yield return line with { Text = line.Text[start..] };
    }

    // MOSS: It was nine. LIND: Thank you.
    [GeneratedRegex(@"(?<=[.?!…)\]”""-]\s)(?<name>\p{Lu}[\p{Lu}.'’-]{1,30}(?:\s\p{Lu}[\p{Lu}.'’-]{1,30}){0,3}):(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
