namespace OscarPressRoom.Transcripts.Finding;

/// <summary>
/// What somebody looks for in a text: whole words, "phrases" and the beginnings of words*. Case, accents and typographic quotes
/// make no difference; whatever is typed is understood, and a -word, which a search leaves out, is not looked for.
/// </summary>
public sealed record Sought
{
    /// <summary>More terms than this help nobody and only cost time.</summary>
    public const int MostTerms = 32;

    /// <summary>Characters beyond this are not read.</summary>
    public const int LongestText = 1_000;

    private readonly IReadOnlyList<Term> _terms;

    private Sought(string text, IReadOnlyList<Term> terms) => (Text, _terms) = (text, terms);

    public static Sought Nothing { get; } = new("", []);

    /// <summary>As typed.</summary>
    public string Text { get; }

    /// <summary>Nothing to look for: neither a letter nor a digit was typed.</summary>
    public bool IsEmpty => _terms.Count == 0;

    public static Sought Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > LongestText)
            text = text[..LongestText];

        var terms = Pieces(text)
            .Select(piece => new Term([.. FoldedWord.Of(piece).Select(word => word.Text)], piece.EndsWith('*')))
            .Where(term => term.Words.Count > 0);
        return new Sought(text, [.. terms.Take(MostTerms)]);
    }

    /// <summary>Where any of the terms stands, in order; places that overlap are one.</summary>
    public IReadOnlyList<Place> In(string text)
    {
        if (IsEmpty)
            return [];

        var places = new List<Place>();
        var words = FoldedWord.Of(text);
        for (var first = 0; first < words.Count; first++)
        {
            var length = _terms.Where(term => term.StandsAt(words, first)).Select(term => term.Words.Count).DefaultIfEmpty().Max();
            if (length == 0)
                continue;

            var (start, end) = (words[first].Start, words[first + length - 1].End);
            if (places is [.., var last] && start < last.End)
                places[^1] = last with { End = Math.Max(last.End, end) };
            else
                places.Add(new Place(start, end));
        }

        return places;
    }

    /// <summary>Whether each of the terms stands in at least one of the texts.</summary>
    public bool IsAllIn(IEnumerable<string> texts)
    {
        if (IsEmpty)
            return true;

        var wordsOfTexts = texts.Select(FoldedWord.Of).ToList();
        return _terms.All(term => wordsOfTexts.Any(words => Enumerable.Range(0, words.Count).Any(first => term.StandsAt(words, first))));
    }

    // What stands between two quotes is a phrase, and a quote that is never closed counts for nothing.
    private static IEnumerable<string> Pieces(string text)
    {
        var parts = text.Split('"', '“', '”', '„', '«', '»', '″');
        for (var number = 0; number < parts.Length; number++)
        {
            var isPhrase = number % 2 == 1 && number < parts.Length - 1;
            var pieces = isPhrase ? [parts[number].Trim()] : parts[number].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces.Where(piece => isPhrase || piece[0] != '-'))
                yield return piece;
        }
    }

    // A word with an apostrophe is two that follow each other.
    private sealed record Term(IReadOnlyList<string> Words, bool IsPrefix)
    {
        public bool StandsAt(IReadOnlyList<FoldedWord> text, int first)
        {
            if (first + Words.Count > text.Count)
                return false;

            for (var number = 0; number < Words.Count; number++)
            {
                var (word, isBegun) = (text[first + number].Text, IsPrefix && number == Words.Count - 1);
                if (isBegun ? !word.StartsWith(Words[number], StringComparison.Ordinal) : word != Words[number])
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A stretch of a text, from Start up to, without, End.</summary>
public readonly record struct Place(int Start, int End);
