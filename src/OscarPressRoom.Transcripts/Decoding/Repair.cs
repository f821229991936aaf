using System.Net;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Puts right what copying has broken: entities and tags left in text, UTF-8 taken for Windows-1252, dashes that became "??". Each kind is said once, with its first line.</summary>
internal static partial class Repair
{
    public static (IReadOnlyList<SourceLine> Lines, IReadOnlyList<Problem> Problems) Of(IReadOnlyList<SourceLine> lines)
    {
        var (repaired, problems) = (lines.ToList(), new List<Problem>());
        Each(Mojibake(), run => TextEncoding.Redecode(run.Value) ?? run.Value, "mojibake", "Letters had been garbled by a wrong encoding");
        Each(LostQuote(), _ => "”", "mojibake", "Letters had been garbled by a wrong encoding");
        Each(Entity(), entity => WebUtility.HtmlDecode(entity.Value), "entities", "Entities of HTML had been left in the text");
        Each(Tag(), _ => "", "tags", "Tags of HTML had been left in the text");
        Each(LostDash(), _ => " -- ", "lost-dash", "Dashes had become “??”");
        return (repaired, problems);

        void Each(Regex broken, MatchEvaluator mend, string code, string what)
        {
            var (first, count) = (0, 0);
            for (var index = 0; index < repaired.Count; index++)
            {
                var text = broken.Replace(repaired[index].Text, mend);
                if (text == repaired[index].Text)
                    continue;

                first = first == 0 ? repaired[index].Number : first;
                count++;
                repaired[index] = repaired[index] with { Text = text.Trim() };
            }

            if (count > 0 && !problems.Exists(problem => problem.Code == code))
                problems.Add(Problem.Warning(first, code, $"{what}, here and on {count - 1} other {(count == 2 ? "line" : "lines")}; they were put right. Compare with the source."));
        }
    }

    // donâ€™t
    [GeneratedRegex(@"[Â-ô][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}")]
    private static partial Regex Mojibake();

    // â€ whose last byte was lost was a closing quote; Â was before a space
    [GeneratedRegex(@"â€(?=[\s.,;:!?)]|$)")]
    private static partial Regex LostQuote();

    // &#8220;
    [GeneratedRegex(@"&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|[a-zA-Z]{1,6}(?:acute|grave|circ|uml|tilde|cedil|slash|ring|lig|caron)|#\d{2,5}|#x[0-9a-fA-F]{2,4});")]
    private static partial Regex Entity();

    // <b>
    [GeneratedRegex(@"</?(?:b|i|em|strong|u|span|p|br|font|a|div)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // he came ?? at last
    [GeneratedRegex(@"(?<=[\p{L}\p{N},.”’""'])\s\?\?\s(?=[\p{L}\p{N}“‘""'])")]
    private static partial Regex LostDash();
}
