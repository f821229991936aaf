using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;
using OscarPressRoom.Transcripts.Pages;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>What stands below the last sentence of a conversation and is none itself: a label of the page, or a last word without its full stop.</summary>
internal static partial class Trailer
{
    /// <summary>The conversation without the page's labels. What may be somebody's words is kept; a person should look at both.</summary>
    public static (IReadOnlyList<Paragraph> Body, IReadOnlyList<Problem> Problems) Cut(IReadOnlyList<Paragraph> paragraphs)
    {
        var sentences = paragraphs.Count;
        while (sentences > 0 && !HeaderLines.IsSpeech(new SourceLine(0, paragraphs[sentences - 1].Text)))
            sentences--;

        var end = paragraphs.Count;
        while (end > sentences && PageLabel().IsMatch(paragraphs[end - 1].Text))
            end--;

        return ([.. paragraphs.Take(end)], [.. paragraphs.Skip(sentences).Select((paragraph, index) => sentences + index < end
            ? Problem.Warning(paragraph.Line, "trailing-line", "This line ends the conversation and is no sentence; it was kept as part of it. Take it out if it is not spoken.")
            : Problem.Warning(paragraph.Line, "unread-line", "This line was left out: it stands below the last sentence of the conversation and reads as a label of the page."))]);
    }

    // Academy Awards interviews
    [GeneratedRegex(@"\b(?:interviews?|photos?|gallery|galleries|videos?|related|more|next|previous|read|watch|news|coverage|stories|articles?|posts?|pages?|comments?|links?|archives?|newsletter|winners)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageLabel();
}
