using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>A pair's anchor at the end of its heading: <c>## Was it heavy? {#was-it-heavy}</c>. Braces anywhere else are text.</summary>
internal sealed class AnchorExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    /// <summary>Nothing: the archive renders no Markdown by it.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    internal sealed class Anchor(string name) : LeafInline
    {
        public string Name { get; } = name;
    }

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Block is not HeadingBlock || slice.AsSpan().TrimEnd() is not ['{', '#', .. { Length: > 0 } name, '}'] || name.IndexOfAny("{} ") >= 0)
                return false;

            processor.Inline = new Anchor(name.ToString());
            slice.Start = slice.End + 1;
            return true;
        }
    }
}
