using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Finding;

namespace OscarPressRoom.Transcripts.Passages;

/// <summary>A stretch of a printed paragraph: what was said, or what whoever wrote it down remarks on it.</summary>
/// <param name="IsRemark">Whether it is such as "(Laughter.)" or "[inaudible]", and not speech.</param>
/// <param name="Language">The BCP 47 tag of foreign words whose language the source names; null for the transcript's own.</param>
public readonly partial record struct Passage(string Text, bool IsRemark = false, string? Language = null)
{
    private const int LongestRemark = 80;

    // What a remark in round brackets begins with; in those people speak, too.
    private static readonly FrozenSet<string> Remarks = FrozenSet.Create(
        "laugh", "laughs", "laughing", "laughter", "chuckles", "chuckling", "giggles", "applause", "applauds", "applauding", "claps", "clapping",
        "cheers", "cheering", "audience", "inaudible", "indiscernible", "unintelligible", "indistinct", "crosstalk", "cross", "overlapping",
        "phonetic", "ph", "sp", "sic", "pause", "pauses", "silence", "sings", "singing", "hums", "humming", "cries", "crying", "sobs", "sighs",
        "whispers", "whispering", "gestures", "gesturing", "nods", "nodding", "shakes", "speaks", "speaking", "spoken", "foreign", "through",
        "translated", "translating", "translation", "interpreter", "off");

    /// <summary>The paragraph in order, nothing left out.</summary>
    public static IReadOnlyList<Passage> Of(string paragraph)
    {
        // Most paragraphs are speech alone.
        if (paragraph.AsSpan().IndexOfAny('(', '[') < 0)
            return paragraph.Length == 0 ? [] : [new Passage(paragraph)];

        var passages = new List<Passage>();
        var (position, language) = (0, (string?)null);
        foreach (var bracket in Brackets().Matches(paragraph).Cast<Match>())
        {
            var end = bracket.Index + bracket.Length;
            if (bracket.ValueSpan.Contains(':') && Translated().Match(bracket.Value) is { Success: true } translated && Languages.Tag(translated.Groups["language"].Value) is { } tag)
            {
                var words = translated.Groups["words"];
                Add(bracket.Index, new Passage(bracket.Value[..words.Index], IsRemark: true));
                passages.Add(new Passage(words.Value, Language: tag));
                passages.Add(new Passage(bracket.Value[(words.Index + words.Length)..], IsRemark: true));
            }
            else if (IsRemarked(bracket.Value))
            {
                Add(bracket.Index, new Passage(bracket.Value, IsRemark: true));
                language = After(bracket.Value, paragraph[end..], language);
            }
            else
            {
                continue;
            }

            position = end;
        }

        if (position < paragraph.Length)
            passages.Add(new Passage(paragraph[position..], Language: language));
        return passages;

        void Add(int at, Passage remark)
        {
            if (at > position)
                passages.Add(new Passage(paragraph[position..at], Language: language));
            passages.Add(remark);
        }
    }

    private static bool IsRemarked(string bracket) => bracket[0] == '['
        || (bracket.Length <= LongestRemark && (Spoken(bracket) is not null || (FoldedWord.Of(bracket) is [var first, ..] && Remarks.Contains(first.Text))));

    // Which words are foreign is known only where a later remark says that it is English again.
    private static string? After(string bracket, string rest, string? current) => Spoken(bracket) switch
    {
        null => current,
        Languages.English => null,
        var tag => Brackets().Matches(rest).Select(next => Spoken(next.Value)).FirstOrDefault(next => next is not null) == Languages.English ? tag : null,
    };

    private static string? Spoken(string bracket) => Speaks().Match(bracket) is { Success: true } speaks ? Languages.Tag(speaks.Groups["language"].Value) : null;

    // "(Laughter.)", "[inaudible]"
    [GeneratedRegex(@"\([^()\[\]]+\)|\[[^()\[\]]+\]")]
    private static partial Regex Brackets();

    // "(In Spanish: Gracias a todos.)"
    [GeneratedRegex(@"^.\s*(?:speak(?:s|ing) )?(?:in )?(?<language>\p{L}+):\s*(?<words>\S.*).$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Translated();

    // "[Speaks in Hungarian.]", "(In English)", "(continues in French)"
    [GeneratedRegex(@"^.\s*(?:(?:speak|spoke|continu|answer|repl|switch)\p{L}* )?(?:back )?(?:in |to )?(?<language>\p{L}+)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();
}
