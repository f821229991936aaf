using System.Net;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Puts right what copying has broken: letters of a wrong encoding, entities and tags left in text, dashes that became "??". Each kind is said once, with its first line.</summary>
internal static partial class Repair
{
    private const int MostRounds = 3;

    public static (IReadOnlyList<SourceLine> Lines, IReadOnlyList<Problem> Problems) Of(IReadOnlyList<SourceLine> lines)
    {
        var (repaired, problems) = (lines.ToArray(), new List<Problem>());
        Each(Garbled.Mend, "mojibake", "Letters had been garbled by a wrong encoding");
        Each(Entities, "entities", "Entities of HTML had been left in the text");
        Each(Tags, "tags", "Tags of HTML had been left in the text");

        // “You did what ?? Really?” is a person's own: only a text that breaks off in mid-sentence has lost its dashes.
        if (repaired.Any(line => LostDashInSentence().IsMatch(line.Text)))
            Each(text => LostDash().Replace(text, " -- "), "lost-dash", "Dashes had become “??”");
        return (repaired, problems);

        void Each(Func<string, string> mend, string code, string what)
        {
            var (first, count) = (0, 0);
            for (var index = 0; index < repaired.Length; index++)
            {
                var text = mend(repaired[index].Text);
                if (text == repaired[index].Text)
                    continue;

                first = first == 0 ? repaired[index].Number : first;
                count++;
                repaired[index] = repaired[index] with { Text = text.Trim() };
            }

            if (count > 0)
                problems.Add(Problem.Warning(first, code, $"{what}, {Where(count - 1)}; they were put right. Compare with the source."));
        }
    }

    private static string Where(int others) => others switch
    {
        0 => "on this line only",
        1 => "here and on 1 other line",
        _ => $"here and on {others:N0} other lines",
    };

    // What was escaped twice is an entity again after the first round.
    private static string Entities(string text)
    {
        for (var round = 0; round < MostRounds && Entity().IsMatch(text); round++)
            text = Entity().Replace(text, Character);
        return text;
    }

    // Pages that were written on Windows mean its letters by &#147; browsers show them so.
    private static string Character(Match entity) => WebUtility.HtmlDecode(entity.Value) switch
    {
        [>= '\u0080' and < '\u00A0' and var control] => $"{TextEncoding.FromWindows(control)}",
        [< ' '] => " ",
        var text => text,
    };

    private static string Tags(string text) => Tag().Replace(BlockTag().Replace(text, " "), "");

    // &#8220; &rsquo; &eacute; but not AT&T;
    [GeneratedRegex(@"&(?:nbsp|amp|quot|apos|lt|gt|[lr]s?a?quo|[ls]bquo|[lr][sd]quo|[mn]dash|hellip|bull|middot|copy|reg|trade|deg|euro|pound|cent|sect|shy|iexcl|iquest|ordm|ordf|frac\d\d|[a-zA-Z]{1,3}(?:acute|grave|circ|uml|tilde|cedil|slash|ring|lig|caron)|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")]
    private static partial Regex Entity();

    // the end<br>of a line
    [GeneratedRegex(@"</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|center|hr|td|tr|table|tbody)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BlockTag();

    // <b>Q:</b> but not a < b, nor <unintelligible>
    [GeneratedRegex(@"</?(?:b|i|em|strong|u|s|a|span|font|small|big|sup|sub|strike|tt|cite|img)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // he came ?? at last
    [GeneratedRegex(@"(?<=[\p{L}\p{N},.;:”’""')])\s+\?\?\s+(?=[\p{Ll}\p{N}])")]
    private static partial Regex LostDashInSentence();

    // our film ?? Harbour Lights ?? was shown
    [GeneratedRegex(@"(?<=[\p{L}\p{N},.;:”’""')])\s+\?\?\s+(?=[\p{L}\p{N}“‘""'(])")]
    private static partial Regex LostDash();
}
