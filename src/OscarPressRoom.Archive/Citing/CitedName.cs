namespace OscarPressRoom.Archive.Citing;

/// <summary>
/// A name in the parts that citations put in another order, told from how it is written: the family name is the last word with the
/// particles before it. A name of one word, or in an order of its own, is better given in the file than guessed here.
/// </summary>
/// <param name="Given">Null where the name has one word.</param>
/// <param name="Particle">In lower case, such as “de la”: part of the surname, but told apart by reference managers.</param>
public sealed record CitedName(string? Given, string? Particle, string Family, string? Suffix)
{
    private static readonly HashSet<string> Suffixes = new(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Particles = new(
        ["af", "al", "bin", "da", "das", "de", "degli", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "st.", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>“de la Cruz”.</summary>
    public string Surname => Particle is null ? Family : $"{Particle} {Family}";

    /// <summary>As it is spoken: “Ana de la Cruz Jr.”</summary>
    public string Full => string.Join(' ', new[] { Given, Surname, Suffix }.OfType<string>());

    public static CitedName Parse(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        string? suffix = null;
        if (words.Count > 2 && Suffixes.Contains(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
            words[^1] = words[^1].TrimEnd(',');
        }

        if (words.Count < 2 || words.Any(IsOfSeveral))
            return new CitedName(null, null, name.Trim(), null);

        var family = words.Count - 1;
        while (family > 1 && Particles.Contains(words[family - 1]))
            family--;

        var particles = words[family..^1].TakeWhile(word => char.IsLower(word[0])).ToList();
        return new CitedName(
            string.Join(' ', words[..family]),
            particles.Count == 0 ? null : string.Join(' ', particles),
            string.Join(' ', words[(family + particles.Count)..]),
            suffix);
    }

    // “Brandt and Daughters” has no family name, and what still has a comma is in an order of its own.
    private static bool IsOfSeveral(string word) => word is "&" or "and" or "And" || word.Contains(',', StringComparison.Ordinal);
}
