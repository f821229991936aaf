using System.Buffers;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>
/// Mojibake: UTF-8 that was read as Windows-1252 or as the old Macintosh's encoding, once or several times over.
/// Only runs that no language writes are touched: “Ângela”, “São”, “AMANHÔ and “café”— stay as they are.
/// </summary>
internal static partial class Garbled
{
    private const int MostRounds = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("ÂÃÄÅÌâ√‚ð");

    public static string Mend(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return text;

        for (var round = 0; round < MostRounds; round++)
        {
            var before = text;
            text = Run().Replace(text, run => TextEncoding.Redecode(run.Value) ?? run.Value);
            text = LostDash().Replace(text, "—");
            text = LostQuote().Replace(text, "”");
            text = LostA().Replace(text, "à");
            text = LostSpace().Replace(text, "");
            if (text == before)
                break;
        }

        return text;
    }

    // donâ€™t, cafÃ©, Â£5, CÅ“ur, â„¢, decomposed eÌ; donâ€šÃ„Ã´t comes in two rounds, don‚Äôt from a Macintosh.
    // A letter before a closing mark is a letter: a mark is a letter's second half only where the word goes on.
    [GeneratedRegex("""
        Â(?<!\p{Lu}Â)[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]
        | [ÃÄÅ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]
        | (?:(?<=\p{Ll})|(?=..\p{L}))[ÃÄÅ][\u00AB\u00BB…‘’“”•–—]
        | â[€„‚][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]
        | â™ª
        | ðŸ[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}
        | (?<=\p{L})Ì[\u0080-\u0083\u0088\u008A\u00A7€‚ƒˆŠ§]
        | ‚Ä[ôòúùîìï¶¢†Ä∞]
        | √[©®†°¢£§•¶ß™´¨≠±≥¥µ∂ªº]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Run();

    // â€" : the third byte became a straight quote
    [GeneratedRegex("â€\"")]
    private static partial Regex LostDash();

    // â€ : the third byte of a closing quote is none in Windows-1252
    [GeneratedRegex(@"â€(?=[\s.,;:!?)\]]|$)")]
    private static partial Regex LostQuote();

    // voilÃ  : the second byte, a space that does not break, became a plain one
    [GeneratedRegex(@"(?<!\p{Lu})Ã(?: (?=\s)|(?=\s|$))")]
    private static partial Regex LostA();

    // Q.Â  Was it : the space itself was kept, or folded into the next
    [GeneratedRegex(@"(?<!\p{Lu})Â(?=\s|$)")]
    private static partial Regex LostSpace();
}
