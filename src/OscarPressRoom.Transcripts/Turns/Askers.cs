using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Who asks, where they say so: "Hi, Ana Ruiz from Radio Sur", "My name is Bo Lind, I'm with the Evening Post".</summary>
internal static partial class Askers
{
    /// <summary>The name with the outlet or country, as said; null when nobody introduces themselves.</summary>
    public static string? In(string? question)
    {
        if (question is null)
            return null;

        var said = question.Length > 400 ? question[..400] : question;
        foreach (var introduction in new[] { Named().Match(said), Bare().Match(said), Located().Match(said) })
        {
            if (introduction.Success)
                return introduction.Groups["asker"].Value.Trim(' ', ',', '.');
        }

        return null;
    }

    // I'm Ana Ruiz from Radio Sur.
    [GeneratedRegex(@"(?:\b(?:[Mm]y name is|[Mm]y name’s|[Mm]y name's|[Tt]his is|I am|I['’]m)\s+)(?<asker>\p{Lu}[\p{L}'’.-]+(?:[ ]\p{Lu}[\p{L}'’.-]+){0,3}(?:(?:,[ ]|[ ])(?:from|with|of|for|at|representing|and I(?:['’]m| am) (?:from|with))[ ](?:the[ ])?\p{Lu}[\p{L}\p{N}'’&.-]*(?:[ ](?:of|de|and|the|&)?[ ]?\p{Lu}[\p{L}\p{N}'’&.-]*){0,4})?)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // Hi, Ana Ruiz from Radio Sur.
    [GeneratedRegex(@"^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:evening|morning|afternoon)|[Cc]ongratulations|[Tt]hank you|[Tt]hanks|[Yy]es)\b[^.,!?–—-]{0,30}[.,!–—-]+\s*){0,3}(?<asker>\p{Lu}[\p{L}'’.-]+(?:[ ]\p{Lu}[\p{L}'’.-]+){0,3}(?:,)?[ ](?:from|with|of|for|at|representing)[ ](?:the[ ])?\p{Lu}[\p{L}\p{N}'’&.-]*(?:[ ](?:of|de|and|the|&)?[ ]?\p{Lu}[\p{L}\p{N}'’&.-]*){0,4})(?=[ ]*(?:[.,:;!?–—-]|here\b|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // I'm from Venezuela.
    [GeneratedRegex(@"\b(?:I am|I['’]m)\s(?<asker>(?:from|with)[ ](?:the[ ])?\p{Lu}[\p{L}\p{N}'’&.-]*(?:[ ]\p{Lu}[\p{L}\p{N}'’&.-]*){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Located();
}
