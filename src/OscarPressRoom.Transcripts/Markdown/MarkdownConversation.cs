using Markdig.Syntax;
using OscarPressRoom.Transcripts.Turns;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Gathers pairs from the blocks below the front matter, in their order.</summary>
/// <param name="linesAbove">How many lines of the file stand above the Markdown.</param>
internal sealed class MarkdownConversation(int linesAbove)
{
    private readonly Conversation _conversation = new();

    public List<Problem> Problems { get; } = [];

    /// <summary>Those that say something; the others are told.</summary>
    public IReadOnlyList<PrintedQuestionAnswer> ToPairs()
    {
        Problems.AddRange(_conversation.LeftOut);
        return _conversation.ToPairs();
    }

    public void Take(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Ask(heading);
                break;
            case QuoteBlock quote when _conversation.IsAsking:
                AskOn(quote);
                break;
            case ParagraphBlock paragraph:
                Answer(paragraph);
                break;
            case ContainerBlock container:
                Flatten(container);
                break;
            case LeafBlock { Lines.Count: > 0 } leaf:
                Keep(leaf);
                break;
            case ThematicBreakBlock:
                Notice(block, "markup-dropped", "A rule has no place in a conversation; it was left out.");
                break;
            default:
                break;
        }
    }

    private void Ask(HeadingBlock heading)
    {
        var (asker, question) = PlainText.Of(heading.Inline, out var isPlain);
        NoticeMarkup(heading, isPlain);
        if (heading.IsSetext)
            Notice(heading, "underlined", "This line of hyphens or equals signs makes a question of the words above. If they are none, put an empty line between.");
        if (question.Length == 0 && asker is not null)
            Notice(heading, "no-question", $"{asker} asks here, but no question stands behind the name; it was left out.");
        _conversation.Ask(Line(heading), question.Length == 0 ? null : question, question.Length == 0 ? null : asker, Anchor(heading));
    }

    // A question of several paragraphs goes on in a quotation right below its heading.
    private void AskOn(QuoteBlock quote)
    {
        foreach (var paragraph in quote.Descendants<ParagraphBlock>())
        {
            var (_, text) = PlainText.Of(paragraph.Inline, out var isPlain, leadIn: false);
            NoticeMarkup(paragraph, isPlain);
            if (text.Length > 0)
                _conversation.AskOn(text);
        }
    }

    private void Answer(ParagraphBlock paragraph)
    {
        var (speaker, text) = PlainText.Of(paragraph.Inline, out var isPlain);
        NoticeMarkup(paragraph, isPlain);
        if (text.Length > 0)
            _conversation.Answer(new PrintedParagraph(speaker, Line(paragraph), text));
    }

    // A list, a table, a quotation: the words are kept, the shape is not.
    private void Flatten(ContainerBlock container)
    {
        NoticeMarkup(container, isPlain: false);
        foreach (var inner in container)
            Take(inner);
    }

    private void Keep(LeafBlock leaf)
    {
        NoticeMarkup(leaf, isPlain: false);
        var words = leaf.Lines.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
            _conversation.Answer(new PrintedParagraph(null, Line(leaf), string.Join(' ', words)));
    }

    private string? Anchor(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not TranscriptMarkdown.Anchor { Name: var name })
            return null;
        if (Slug.From(name) == name)
            return name;

        Notice(heading, "anchor", $"“{name}” can't be an anchor: it takes lower-case letters, digits and single hyphens. The question was given one of its own.");
        return null;
    }

    private int Line(Block block) => linesAbove + block.Line + 1;

    private void NoticeMarkup(Block block, bool isPlain)
    {
        if (!isPlain)
            Notice(block, "markup-dropped", "The archive keeps plain text: the words here were kept, their markup was not.");
    }

    private void Notice(Block block, string code, string message) => Problems.Add(Problem.Warning(Line(block), code, message));
}
