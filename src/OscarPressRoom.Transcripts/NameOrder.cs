using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts;

/// <summary>People in the order of a register: by surname, then by what stands before it, then by "Jr." and "III".</summary>
public static class NameOrder
{
    // Capitalised they belong to a surname all the same: Robert De Niro stands under D.
    private static readonly string[] Particles = ["De", "Del", "Della", "Der", "Den", "Di", "Da", "Du", "La", "Le", "Van", "Von", "St.", "St"];

    /// <summary>
    /// What to sort a name by, ordinally: "Ana de la Ruiz, Jr." gives <c>de la ruiz  ana  jr</c>. Two spaces part what one space only spells,
    /// so that every Lee comes before the first Lee Smith.
    /// </summary>
    /// <remarks>Nothing shows whether a name begins with its surname, as "Bong Joon Ho" does: it stands under its last word.</remarks>
    public static string Key(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && Names.IsSuffix(words[end - 1].Trim(',')))
            end--;

        var start = Math.Max(end - 1, 0);
        while (start > 1 && IsParticle(words[start - 1]))
            start--;

        return string.Join("  ", ((string[])[Folded(words[start..end]), Folded(words[..start]), Folded(words[end..])]).Where(part => part.Length > 0));
    }

    private static bool IsParticle(string word) => char.IsLower(word[0]) || Particles.Contains(word);

    private static string Folded(string[] words) => Transcripts.Folded.Words(string.Join(' ', words));
}
