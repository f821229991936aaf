using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Who asks, where they say so: "Hi, Ana Ruiz from Radio Sur", "My name is Bo Lind, I'm with the Evening Post".</summary>
internal static partial class Askers
{
    // Who introduces themselves does so first.
    private const int LongestIntroduction = 400;

    private const string Word = @"\p{Lu}[\p{L}\p{M}’'-]*\p{L}";
    private const string Name = @"(?<name>(?:(?:Dr|Mr|Mrs|Ms)\. )?" + Word + "(?: (?:de|del|da|di|van|von|der|al|bin|" + Word + @"|\p{Lu}\.)){0,3})";
    private const string OutletWord = @"(?:E!|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}’'&-]*(?:\.\p{L}+)*)";
    private const string Outlet = @"(?:(?:the |“|"")?" + OutletWord + "(?: (?:of |de |del |and |the |in |& )?(?:the )?" + OutletWord + @"){0,5}(?:[.,]?[”""])?)";
    private const string Link = @"(?:,? (?:here )?(?:from|with|of|for|at|representing|(?:and )?I(?:['’]m| am) (?:from|with|here for)|and (?:from|with)) )";
    private const string End = @"(?=\s*(?:[.,:;!?–—-]|here\b|and\b|$)|(?<=[.,][”""])\s)";

    // Greetings, and words to whom they are addressed: "Hi, Ida. Over here."
    private const string Start = @"^(?:[^.!?,–—]{1,40}[.!?,–—]+\s+){0,3}?";

    /// <summary>The name with the outlet or country, as said; null when nobody introduces themselves.</summary>
    public static string? In(string? question)
    {
        if (question is null)
            return null;

        var said = question.Length > LongestIntroduction ? question[..LongestIntroduction] : question;
        return (from shape in new[] { NamedWithOutlet(), NamedAlone(), Located(), Bare(), BareWithComma() }
                from Match introduction in shape.Matches(said)
                where introduction.Groups["name"] is var name && (!name.Success || IsSomebody(name.Value))
                select introduction.Groups["asker"].Value.Trim(' ', ',')).FirstOrDefault();
    }

    private static bool IsSomebody(string name) =>
        !NoName().IsMatch(name) && !Names.IsNoPerson(name) && Category.Named(name) is null;

    // I'm Ana Ruiz from Radio Sur.
    [GeneratedRegex(@"\b(?:[Mm]y name(?: is|['’]s)|[Tt]his is|I am|I['’]m)\s+(?<asker>" + Name + "(?:" + Link + Outlet + "|, " + Outlet + @"(?=\.)))" + End, RegexOptions.CultureInvariant)]
    private static partial Regex NamedWithOutlet();

    // My name is Ana. A single word after "I'm" may be anything: "I'm Swedish."
    [GeneratedRegex(@"(?:\b[Mm]y name(?: is|['’]s)\s+|\b(?:I am|I['’]m|[Tt]his is)\s+(?=" + Word + " " + Word + "))(?<asker>" + Name + ")" + End, RegexOptions.CultureInvariant)]
    private static partial Regex NamedAlone();

    // I'm from Venezuela.
    [GeneratedRegex(@"\b(?:I am|I['’]m)\s(?<asker>(?:from|with) " + Outlet + ")" + End, RegexOptions.CultureInvariant)]
    private static partial Regex Located();

    // Hi, Ana Ruiz from Radio Sur.
    [GeneratedRegex(Start + "(?<asker>" + Name + Link + Outlet + ")" + End, RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // Hi. Ana Ruiz, Radio Sur. How …
    [GeneratedRegex(Start + "(?<asker>(?=" + Word + " )" + Name + ", (?!(?:California|New York|England)\\b)" + Outlet + @")(?=\.(?:\s|$)|(?<=\.[”""])\s)", RegexOptions.CultureInvariant)]
    private static partial Regex BareWithComma();

    // Hello from Lima; music from Norway
    [GeneratedRegex(@"^(?:hi|hello|hey|greetings|congratulations|congrats|thanks|thank|welcome|good|love|regards|news|coming|music|stories|actors?|actress|film|films|movie|movies|people|fans|everyone|everybody|question|questions|back|straight|far|away|apart|over|here|there|you|your|we|he|she|they|it|and|but|so|now|well|yes|no|oh|for|from|in|on|at|to|of|with|about|after|before|when|where|what|who|how|why|which|i['’]m|i|my|this|that|these|those|is|are|was|were|did|do|can|could|would|one|two|best|just|as|los|new|san)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
