using System.Text;
using Markdig.Syntax.Inlines;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>The words of Markdown inlines, a bold lead-in such as <c>**Ana Ruiz:**</c> apart; what a name such as <c>&amp;#173;</c> stands for as if it were typed.</summary>
internal static class PlainText
{
    /// <param name="isPlain">False when emphasis, a link or code was dropped.</param>
    public static (string? LeadIn, string Text) Of(ContainerInline? inlines, out bool isPlain, bool leadIn = true)
    {
        isPlain = true;
        string? speaker = null;
        var text = new StringBuilder();
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (leadIn && inline == inlines!.FirstChild && LeadIn(inline) is { } name)
                speaker = name;
            else
                Append(text, inline, ref isPlain);
        }

        return (speaker, Typed.Line(text.ToString()) ?? "");
    }

    private static string? LeadIn(Inline inline)
    {
        if (inline is not EmphasisInline { DelimiterCount: 2 } bold)
            return null;

        var (text, isPlain) = (new StringBuilder(), true);
        Append(text, bold, ref isPlain);
        return Typed.Line(text.ToString()) is [.. var name, ':'] ? Typed.Line(name) : null;
    }

    private static void Append(StringBuilder text, Inline inline, ref bool isPlain)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case CodeInline code:
                isPlain = false;
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                isPlain = false;
                text.Append(link.Url);
                break;
            case HtmlInline tag:
                isPlain = false;
                text.Append(tag.Tag);
                break;
            case ContainerInline container:
                isPlain = isPlain && container is not (EmphasisInline or LinkInline);
                foreach (var inner in container)
                    Append(text, inner, ref isPlain);
                break;
            default:
                break;
        }
    }
}
