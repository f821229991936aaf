namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>
/// What a person typed, understood once: a value that describes itself, gives its parts away one by one, and turns back into text.
/// Whatever is typed gives a query, never an error.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>Characters beyond this are not read.</summary>
    public const int LongestText = 1_000;

    private SearchQuery(string? typed, Expression? expression, ValueList<string> ignored)
    {
        (Expression, Ignored) = (expression, ignored);
        Canonical = expression is null ? "" : QueryText.Of(expression);
        Text = typed ?? Canonical;
    }

    /// <summary>As typed, for the search box.</summary>
    public string Text { get; }

    /// <summary>Null when there is nothing to look for.</summary>
    public Expression? Expression { get; }

    /// <summary>Sentences on what was typed and not looked for, or not as it was typed.</summary>
    public ValueList<string> Ignored { get; }

    public bool IsEmpty => Expression is null;

    /// <summary>The same query in few forms: text that parses to an equal expression.</summary>
    public string Canonical { get; }

    /// <summary>The only side on which words are looked for.</summary>
    public Side? Side => (Expression as Within)?.Side;

    /// <summary>What must all be found.</summary>
    public IReadOnlyList<Expression> Parts => Inside switch
    {
        null => [],
        And and => and.Parts,
        var one => [one],
    };

    /// <summary>The parts about facts and names.</summary>
    public IEnumerable<Expression> Filters => Parts.Where(part => !part.HasSaid);

    /// <summary>The parts with words to look for.</summary>
    public IEnumerable<Expression> WithWords => Parts.Where(part => part.HasSaid);

    /// <summary>Each part with the query that is left when it is taken away.</summary>
    public IReadOnlyList<Chip> Chips =>
    [
        .. Parts.Select(part => new Chip(Chip.LabelOf(part), Without(part))),
        .. Side is { } side ? [new Chip(Chip.LabelOf(side), In(null))] : Array.Empty<Chip>(),
    ];

    /// <summary>Whether there are words to look for in questions and answers, and so a relevance.</summary>
    public bool HasSaid => Expression is { HasSaid: true };

    /// <summary>The words that must all be found, as said: what ranking would like to see together.</summary>
    internal IReadOnlyList<string> Words => [.. Parts.OfType<Said>().Where(said => said is not Prefix).Select(said => said.Words.Text)];

    // Counting and ranking places of words, or of many words, costs more than counting pairs.
    internal bool IsCostly => Fts5.IsCostly(Expression);

    private Expression? Inside => Expression is Within within ? within.Part : Expression;

    public static SearchQuery Parse(string? typed)
    {
        var (text, ignored) = ((typed ?? "").Trim(), new List<string>());
        var plain = TypedText.Plain(text);
        if (plain.Length > LongestText)
        {
            ignored.Add($"Only the first {LongestText:N0} characters were looked for.");
            plain = plain[..(plain.LastIndexOf(' ', LongestText) is > 0 and var space ? space : LongestText)];
        }

        var expression = Parser.Parse(plain, ignored);
        if (expression is null && text.Length > 0 && ignored.Count == 0)
            ignored.Add("Type a word: there is neither a letter nor a digit to look for.");
        return new SearchQuery(text, expression, [.. ignored.Distinct()]);
    }

    /// <summary>In English, after "Looking for"; empty when there is nothing to look for.</summary>
    public string Describe() => Expression is null ? "" : English.Of(Expression);

    /// <summary>Narrowed by another part; it replaces one that could not be true at the same time. Of years that overlap those are left that all have.</summary>
    public SearchQuery With(Expression part)
    {
        var narrowed = Parts.OfType<Years>().Aggregate(part, (left, years) => (left as Years)?.In(years) ?? left);
        return Of([.. Parts.Where(other => !IsInstead(narrowed, other)), narrowed], Side);
    }

    public SearchQuery Without(Expression part) => Of(Parts.Where(other => other != part), Side);

    /// <summary>Another part in the place of one.</summary>
    public SearchQuery Replace(Expression part, Expression other) => Of(Parts.Select(it => it == part ? other : it), Side);

    /// <summary>The same parts, with words looked for on one side or on both.</summary>
    public SearchQuery In(Side? side) => Of(Parts, side);

    public override string ToString() => Canonical;

    /// <summary>The query in FTS5's language; with a side, it finds those matches that have all words there or in names.</summary>
    internal string ToFts5(Side? side = null) => Expression is null ? Fts5.Nothing : Fts5.Text(Expression, side);

    /// <summary>What looks for one thing.</summary>
    public static SearchQuery Of(Expression expression) => Of([expression], side: null);

    private static SearchQuery Of(IEnumerable<Expression> parts, Side? side)
    {
        var all = And.Of(parts);
        var expression = all is not null && side is { } only ? Within.Of(only, all) : all;
        return new SearchQuery(typed: null, expression, []);
    }

    // A pair has one event, one year, one rendition and one transcript.
    private static bool IsInstead(Expression part, Expression other) => part is EventIs or Years or RenditionIs or TranscriptIs && part.GetType() == other.GetType();
}
