using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;
using OscarPressRoom.Transcripts.Pages;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Tells what is no conversation: an article, a speech, anything in which nobody asks.</summary>
internal static partial class Refusal
{
    public static Problem? Of(IReadOnlyList<SourceLine> lines, Header header, IReadOnlyList<Paragraph> body, IReadOnlyList<bool> questions)
    {
        var first = lines.FirstOrDefault(line => !line.IsBlank).Number;
        if (body.Count == 0)
            return Problem.Error(Math.Max(first, 1), "no-conversation", $"No conversation follows: from line {Math.Max(first, 1)} on there are only headings and page furniture.");

        var start = body[0].Line;
        var reported = body.FirstOrDefault(paragraph => Reported().IsMatch(paragraph.Text));
        if (reported.Text is not null && body.Count(paragraph => Reported().IsMatch(paragraph.Text)) * 4 >= body.Count)
            return Problem.Error(reported.Line, "prose", "This is an article about what was said, not a transcript: it quotes people inside its own sentences, first on this line. Import the transcript that it was written from.");

        var asked = body.Where((_, index) => questions[index]).Select(paragraph => paragraph.Text).ToList();
        if (!asked.Exists(QuestionRule.Asks))
            return Problem.Error(start, "no-questions", "Nobody asks anything from this line on: it is a speech or prose, not a press-room conversation.");

        if (lines.TakeWhile(line => line.Number < start).Any(line => !HeaderLines.IsSpeech(line) && TitleLine.IsOfSpeech(line.Text)))
            return Problem.Error(start, "speech", "By its title this is what was said on stage, not a press-room conversation: nobody asks anything in a speech.");

        // Somebody's own rhetorical questions do not make a conversation of a speech or an essay.
        var plainly = asked.Count(QuestionRule.EndsAsking);
        return header.Winners.Count == 0 && !header.IsOfNominees && (plainly < 2 || plainly * 10 < body.Count)
            ? Problem.Error(start, "no-conversation", $"This does not read as a conversation: of {body.Count} {(body.Count == 1 ? "paragraph" : "paragraphs")} from this line on {Few(plainly)} in a question, and no heading says whose interview it is.")
            : null;
    }

    private static string Few(int count) => count switch
    {
        0 => "none ends",
        1 => "one ends",
        _ => $"only {count} end",
    };

    // “It was cold,” she said.
    [GeneratedRegex(@"[”""]\s*(?:\p{L}+\s+){0,4}?(?:said|says|told|added|explained|joked|recalled|replied|noted|asked|quipped|admitted|laughed)\b|\b(?:said|says|told|added|explained|joked|recalled|replied|quipped|admitted)\b[^.“""]{0,60}[,:]\s*[“""]|^[“""][^”""]+[,.?!][”""]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reported();
}
