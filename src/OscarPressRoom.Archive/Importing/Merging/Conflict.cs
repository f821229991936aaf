using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>What a hand and the source both changed, each in its own way: the hand's stays.</summary>
/// <param name="Line">Where the file says it, counted from 1.</param>
/// <param name="What">“the title”, “the answer to “Was it cold?””.</param>
/// <param name="Mine">As it stands in the archive; null where a hand took it out.</param>
/// <param name="Theirs">As the file has it now; null where it has it no more.</param>
public sealed record Conflict(int Line, string What, string? Mine, string? Theirs)
{
    private const int LongestQuote = 300;

    public Problem ToProblem() => Problem.Warning(Math.Max(Line, 1), "corrected-by-hand", (Mine, Theirs) switch
    {
        (null, _) => $"By hand, {What} was taken out of the archive; the file has changed it to “{Short(Theirs!)}”. It was left out.",
        (_, null) => $"By hand, {What} was put right to “{Short(Mine)}”; the file has it no more. It was kept.",
        _ => $"By hand, {What} was put right to “{Short(Mine)}”; the file has “{Short(Theirs)}” now. What was put right was kept.",
    });

    private static string Short(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote].TrimEnd()} …";
}
