using System.Text;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Writes a transcript in the archive's own format; reading it gives an equal transcript (lines aside).</summary>
public static partial class MarkdownWriter
{
    public static string Write(PrintedTranscript transcript)
    {
        var file = new StringBuilder();
        file.Append("---\n").Append(FrontMatterWriter.Write(transcript)).Append("---\n");
        foreach (var pair in transcript.Questions)
        {
            file.Append('\n').Append(Heading(pair)).Append('\n');
            foreach (var paragraph in pair.Question?.Split('\n').Skip(1) ?? [])
                file.Append("\n> ").Append(Escape(paragraph)).Append('\n');
            foreach (var paragraph in pair.Answer)
                file.Append('\n').Append(LeadIn(paragraph.Speaker)).Append(Escape(paragraph.Text, isStart: paragraph.Speaker is null)).Append('\n');
        }

        return file.ToString();
    }

    private static string Heading(PrintedQuestionAnswer pair)
    {
        var question = Escape(pair.Question?.Split('\n')[0] ?? "", isStart: pair.Asker is null);
        string[] parts = ["##", LeadIn(pair.Asker).TrimEnd(), question, pair.Anchor is null ? "" : $"{{#{pair.Anchor}}}"];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string LeadIn(string? name) => name is null ? "" : $"**{Escape(name)}:** ";

    /// <summary>Text in which everything that would be markup is preceded by a backslash, so that it stays text.</summary>
    /// <param name="isStart">Whether it begins a line.</param>
    public static string Escape(string text, bool isStart = true)
    {
        var escaped = Markup().Replace(text, @"\$0");
        return isStart ? BlockStart().Replace(escaped, @"$1\$2") : escaped;
    }

    [GeneratedRegex(@"[\\`*_\[\]<>&#~!|^${]|(?<=:)//|(?<=\bwww)\.")]
    private static partial Regex Markup();

    // 1. a list, - a list, = a heading
    [GeneratedRegex(@"^(\d*)([-+=.):])")]
    private static partial Regex BlockStart();
}
