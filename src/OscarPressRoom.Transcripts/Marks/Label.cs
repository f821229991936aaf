using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>The shapes that marks have. Which of them a text uses is for <see cref="MarkReader"/> to say.</summary>
internal static partial class Label
{
    // Bullets, a name, a role or a time: no mark has its colon further in.
    private const int Longest = 200;

    /// <summary>"Ana Ruiz (director): …", with its name, role, time and text; no success where a line has no such mark.</summary>
    public static Match SpeakerOf(string text) => MayHaveColon(text) ? Speaker().Match(text) : Match.Empty;

    /// <summary>"Reporter: …", with its text.</summary>
    public static Match AskerOf(string text) => MayHaveColon(text) ? Asker().Match(text) : Match.Empty;

    public static bool IsAnswer(string text) => Answer().IsMatch(text) && !Initials().IsMatch(text);

    /// <summary>"Ana Ruiz", "RUIZ": what stands before a colon or in parentheses, and can be somebody's name.</summary>
    public static bool IsName(string text) => Suffix().Replace(text, "") is var name && Name().IsMatch(name) && !NoName().IsMatch(name) && !name.EndsWith('.');

    public static bool IsFullName(string text) => text.Contains(' ', StringComparison.Ordinal);

    public static bool HasAddress(string name) => Address().IsMatch(name);

    /// <summary>Whose trade it is to ask: "host", "CNN ANCHOR".</summary>
    public static bool IsAskersRole(string role) => AskersRole().IsMatch(role);

    private static bool MayHaveColon(string text) => text.AsSpan(0, Math.Min(text.Length, Longest)).Contains(':');

    // • Q. How …, or **Q2:** How …
    [GeneratedRegex(@"^[•*_–-]{0,3}\s*(?:Q\d{0,3}\s*[.:)]|(?i:question)\s*:)(?:\*\*|__)?(?<text>.*)$", RegexOptions.CultureInvariant)]
    public static partial Regex Question();

    // A.Well, …
    [GeneratedRegex(@"^[•*_–-]{0,3}\s*(?:A\d{0,3}\s*[.:)]|(?i:answer)\s*:)(?:\*\*|__)?(?<text>.*)$", RegexOptions.CultureInvariant)]
    public static partial Regex Answer();

    // Q   How …
    [GeneratedRegex(@"^Q\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    public static partial Regex BareQuestion();

    // Reporter 2: How …
    [GeneratedRegex(@"^[•*–-]?\s*(?i:journalist|reporter|press|the press|media|interviewer|unidentified (?:reporter|male|female|speaker)|speaker(?= ?\d)|host)(?:\s?\d{1,3})?(?:\s*\(\d\d?(?::\d\d){1,2}\))?\s*:\s*(?:\(\d\d?(?::\d\d){1,2}\))?\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Asker();

    // Ana Ruiz (director): We …, or ANA RUIZ, DIRECTOR: We …
    [GeneratedRegex(@"^[•*_]{0,3}\s*(?<name>[\p{L}][\p{L}\p{M}.'’‑ \u00A0-]{0,60}?)(?:\s*\((?<time>\d\d?(?::\d\d){1,2})\)|\s*\((?<role>[^()]{2,60})\)|(?<![\p{Ll}.]),\s(?<role>[\p{L} .'’-]{2,40}))?\s*:(?!//|\d)(?:\*\*|__)?\s*(?:\((?<time>\d\d?(?::\d\d){1,2})\))?\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    // (Ana Ruiz) We …
    [GeneratedRegex(@"^\((?<name>[^()]{2,60})\)(?<text>.*)$", RegexOptions.CultureInvariant)]
    public static partial Regex InParentheses();

    // A. R. Rahman and A.M. are no marks; A. A. R. Rahman is one
    [GeneratedRegex(@"^A\.\s?\p{Lu}\.(?!\s?\p{Lu}\.)|^A\.M\b", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // Bo Lind, Jr.
    [GeneratedRegex(@",?\s+(?:Jr|Sr)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    // MS. RUIZ
    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|dr|sir|dame|the|secretary|senator|admiral|general|president)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // CNN ANCHOR
    [GeneratedRegex(@"\b(?:hosts?|co-?host|anchor|correspondent|reporter|moderator|interviewer|journalist|byline)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskersRole();

    // Ana de la Ruiz-Łódź, Jr.
    [GeneratedRegex(@"^(?!\p{L}$)\p{Lu}[\p{L}\p{M}.'’‑-]*(?:[\s\u00A0]+(?:(?:de|del|de la|da|di|van|von|der|den|bin|al|el|la|le|du|y)\b|\p{Lu}[\p{L}\p{M}.'’‑-]*)){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // Speaking in Spanish
    [GeneratedRegex(@"^(?:speak|laugh|applau|cheer|inaudible|indiscernible|unintelligible|crosstalk|in\s|through|via|foreign|phonetic|pause|sing|note|category|country|film|winners?|award|interview|speech|source|photo|see also|related|more|for more|read|copyright|nominated|oscar|backstage|title|date|venue|spanish|french|italian|german|korean|japanese|mandarin|hungarian|portuguese|danish|swedish|on\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
