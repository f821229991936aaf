using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>
/// Where a transcript's Markdown differs: a pair's anchor stands at the end of its heading, <c>## Was it heavy? {#was-it-heavy}</c>, and a
/// paragraph that begins with a name in brackets and a colon, <c>[Laughter]: Okay.</c>, is words and defines no link. A link's address, a
/// tag and code have at most a thousand characters: the library would look for the end of each to the end of the text.
/// </summary>
internal sealed class TranscriptMarkdown : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new AnchorParser());
        pipeline.InlineParsers.Replace<LinkInlineParser>(new Near(new LinkInlineParser()));
        pipeline.InlineParsers.Replace<AutolinkInlineParser>(new Near(new AutolinkInlineParser()));
        pipeline.InlineParsers.Replace<CodeInlineParser>(new Near(new CodeInlineParser()));
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new WordsParser());
    }

    /// <summary>Nothing: the archive renders no Markdown by it.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    internal sealed class Anchor(string name) : LeafInline
    {
        public string Name { get; } = name;
    }

    private sealed class AnchorParser : InlineParser
    {
        public AnchorParser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Block is not HeadingBlock || slice.AsSpan().TrimEnd() is not ['{', '#', .. { Length: > 0 } name, '}'] || name.IndexOfAny("{} ") >= 0)
                return false;

            processor.Inline = new Anchor(name.ToString());
            slice.Start = slice.End + 1;
            return true;
        }
    }

    /// <summary>A parser of the library that sees a thousand characters ahead.</summary>
    private sealed class Near : InlineParser
    {
        private const int Sight = 1_000;

        private readonly InlineParser _parser;

        public Near(InlineParser parser) => (_parser, OpeningCharacters) = (parser, parser.OpeningCharacters);

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var end = slice.End;
            slice.End = Math.Min(end, slice.Start + Sight);
            try
            {
                return _parser.Match(processor, ref slice);
            }
            finally
            {
                slice.End = end;
            }
        }
    }

    private sealed class WordsParser : ParagraphBlockParser
    {
        // The library's own looks here for definitions of links; the rest of it is to trim.
        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is not ParagraphBlock { Lines: { Count: > 0 and var count, Lines: var lines } })
                return true;

            for (var index = 0; index < count; index++)
                lines[index].Slice.TrimStart();
            lines[count - 1].Slice.TrimEnd();
            return true;
        }
    }
}
