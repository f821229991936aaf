using System.Collections.Frozen;

namespace OscarPressRoom.Transcripts.Passages;

/// <summary>The languages that winners have been asked or have answered in, by the names that transcripts give them.</summary>
public static class Languages
{
    public const string English = "en";

    private const string Table = """
        afrikaans af, albanian sq, arabic ar, armenian hy, bengali bn, bosnian bs, bulgarian bg, cantonese yue,
        catalan ca, chinese zh, croatian hr, czech cs, danish da, dutch nl, english en, estonian et, farsi fa,
        finnish fi, french fr, gaelic ga, georgian ka, german de, greek el, hebrew he, hindi hi, hungarian hu,
        icelandic is, indonesian id, irish ga, italian it, japanese ja, korean ko, latvian lv, lithuanian lt,
        mandarin cmn, norwegian no, persian fa, polish pl, portuguese pt, romanian ro, russian ru, serbian sr,
        slovak sk, slovenian sl, spanish es, swahili sw, swedish sv, tamil ta, telugu te, thai th, turkish tr,
        ukrainian uk, urdu ur, vietnamese vi, welsh cy, yiddish yi, zulu zu
        """;

    private static readonly FrozenDictionary<string, string> Tags = Table
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(entry => entry.Split(' '))
        .ToFrozenDictionary(entry => entry[0], entry => entry[1]);

    /// <summary>The BCP 47 tag of a language's English name; null for a word that names none.</summary>
    public static string? Tag(string name) => Tags.GetValueOrDefault(Folded.Words(name));
}
