using Markdig;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Reads the archive's own format: YAML front matter, questions as headings, answers as paragraphs, a speaker as a bold lead-in.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseGenericAttributes().Build();

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

        var conversation = new MarkdownConversation(closing);
        foreach (var block in Markdig.Markdown.Parse(string.Join('\n', rows[closing..]), Pipeline))
            conversation.Take(block);

        if (conversation.IsEmpty)
            return Reading.Refused(closing, "no-questions", "No question follows the front matter: write each one as a heading, “## ” and its words, and its answer below it.");

        return new Reading(
            ReaderKind.Markdown,
            [transcript with { Questions = conversation.ToPairs() }],
            [.. problems.Concat(conversation.Problems).OrderBy(problem => problem.Line)]);
    }
}
