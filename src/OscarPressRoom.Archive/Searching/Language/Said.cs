namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Something that was said.</summary>
public abstract record Said : Expression
{
    private protected Said(Words words) => Words = words;

    public Words Words { get; }

    public override bool HasSaid => true;
}

/// <summary>A word in any of its forms, as said or in a name; one written in several parts ("90-year-old") has them side by side.</summary>
public sealed record Word(Words Words) : Said(Words);

/// <summary>Words exactly as they stand.</summary>
public sealed record Phrase(Words Words) : Said(Words);

/// <summary>The beginning of a word, of two letters or more.</summary>
public sealed record Prefix : Said
{
    private Prefix(Words words)
        : base(words)
    {
    }

    /// <summary>The words to look for in what was said, where the beginning is too broad to be looked for itself; otherwise none.</summary>
    internal ValueList<Words> Frequent { get; init; } = [];

    /// <summary>Null where the beginning is too short.</summary>
    public static Prefix? Of(Words words) => words.Joined.Split('-')[^1].Length < 2 ? null : new Prefix(words);
}

/// <summary>Two or more that stand within so many words of each other, in any order.</summary>
public sealed record Near : Expression
{
    public const int UsualDistance = 10;

    public const int MostDistance = 100;

    private Near(ValueList<Said> terms, int distance) => (Terms, Distance) = (terms, distance);

    public ValueList<Said> Terms { get; }

    /// <summary>The most words that may stand between; from 0 to 100.</summary>
    public int Distance { get; }

    public override bool HasSaid => true;

    public static Expression Of(Said first, IEnumerable<Said> others, int distance = UsualDistance)
    {
        ValueList<Said> terms = [first, .. others];
        return terms.Count == 1 ? first : new Near(terms, Math.Clamp(distance, 0, MostDistance));
    }
}
