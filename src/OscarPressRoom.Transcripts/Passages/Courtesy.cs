using System.Collections.Frozen;
using OscarPressRoom.Transcripts.Finding;

namespace OscarPressRoom.Transcripts.Passages;

/// <summary>Greetings, congratulations and thanks: said at every turn, and seldom what a reader came for.</summary>
public static class Courtesy
{
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Courtesies = FrozenSet.Create(
        "congratulations", "congratulation", "congrats", "hello", "hi", "hey", "thank", "thanks", "welcome", "bravo", "cheers", "evening", "morning", "afternoon",
        "gracias", "merci", "grazie", "danke", "arigato", "bonsoir");

    private static readonly FrozenSet<string> Company = FrozenSet.Create(
        "a", "again", "all", "and", "appreciate", "award", "being", "big", "both", "bless", "everybody", "everyone", "first", "for", "god", "good", "guys", "huge", "in",
        "it", "ladies", "gentlemen", "lot", "ma", "am", "madam", "many", "meet", "miss", "mr", "mrs", "ms", "much", "name", "nice", "night", "of", "oh", "on", "oscar",
        "over", "here", "see", "sir", "so", "that", "the", "there", "this", "to", "tonight", "up", "very", "waiting", "warm", "warmest", "well", "win", "winning", "wow",
        "yes", "yeah", "you", "your", "we", "i", "m");

    /// <summary>Whether a text is a courtesy, at most with names, and nothing else; remarks such as "(Laughter.)" do not count.</summary>
    /// <param name="names">Words that name those who are spoken to, folded.</param>
    public static bool IsAll(string text, IReadOnlySet<string> names)
    {
        var (words, isCourteous) = (0, false);
        foreach (var word in Passage.Of(text).Where(passage => !passage.IsRemark).SelectMany(passage => FoldedWord.Each(passage.Text)).Select(word => word.Text))
        {
            var isCourtesy = Courtesies.Contains(word);
            if (++words > MostWords || !(isCourtesy || Company.Contains(word) || names.Contains(word)))
                return false;

            isCourteous |= isCourtesy;
        }

        return isCourteous;
    }
}
