using System.Text;
using Markdig.Syntax.Inlines;
using OscarPressRoom.Transcripts.Decoding;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>The words of Markdown inlines, a bold lead-in such as <c>**Ana Ruiz:**</c> apart.</summary>
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

        return (speaker, text.ToString().Trim());
    }

    private static string? LeadIn(Inline inline)
    {
        if (inline is not EmphasisInline { DelimiterCount: 2 } bold)
            return null;

        var (text, isPlain) = (new StringBuilder(), true);
        Append(text, bold, ref isPlain);
        return text.ToString().Trim() is [.. var name, ':'] && name.Length > 0 ? name : null;
    }

    private static void Append(StringBuilder text, Inline inline, ref bool isPlain)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(Seen(entity.Transcoded.ToString()));
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

    // A file is cleared of what nobody sees, and parted into lines, before an entity is read.
    private static string Seen(string entity) => TextEncoding.Printable(entity).ReplaceLineEndings(" ");
}
