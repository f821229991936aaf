using Markdig;
using Markdig.Syntax;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Reads the archive's own format: YAML front matter, questions as headings, answers as paragraphs, a speaker as a bold lead-in.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Use<TranscriptMarkdown>().Build();

    public static Reading Read(string text, IReadOnlyList<SourceLine> lines)
    {
        var opening = lines.First(line => !line.IsBlank).Number;
        var closing = lines.Skip(opening).FirstOrDefault(line => line.Text is "---" or "...").Number;
        if (closing == 0)
            return Reading.Refused(opening, "front-matter", "The front matter that opens here is never closed: put a line with three hyphens below its last field.");

        var rows = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var (transcript, problems) = FrontMatter.Read(string.Join('\n', rows[opening..(closing - 1)]), opening + 1);
        if (transcript is null)
            return new Reading(null, [], [.. problems.OrderBy(problem => problem.Line)]);

        if (Blocks(string.Join('\n', rows[closing..])) is not { } blocks)
            return Reading.Refused(closing + 1, "nested-too-deep", "Lists, quotations or brackets below the front matter are nested deeper than anybody speaks: write the conversation in plain paragraphs.");

        var conversation = new MarkdownConversation(closing);
        foreach (var block in blocks)
            conversation.Take(block);

        var pairs = conversation.ToPairs();
        if (pairs.Count == 0)
            return Reading.Refused(closing, "no-questions", "No question follows the front matter: write each one as a heading, “## ” and its words, and its answer below it.");

        return new Reading(
            ReaderKind.Markdown,
            [transcript with { Questions = pairs }],
            [.. problems.Concat(conversation.Problems).OrderBy(problem => problem.Line)]);
    }

    /// <summary>Null where they are nested too deep.</summary>
    private static MarkdownDocument? Blocks(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // The library's way to say so; it does not say where.
            return null;
        }
    }
}
