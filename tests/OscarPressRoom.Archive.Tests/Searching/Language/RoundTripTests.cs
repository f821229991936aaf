using FsCheck;
using FsCheck.Fluent;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching.Language;

/// <summary>A query's own text reads back as the same query, whatever was typed.</summary>
public sealed class RoundTripTests
{
    // Everything that the language might take for its own, beside plain words.
    private static readonly string[] Pieces =
    [
        "heart", "Ünïcode", "it's", "it’s", "a", "x1", "90-year-old", "봉준호", "OR", "AND", "NOT", "NEAR", "NEAR/5", "NEAR/0", "NEAR(", "or", "\"", "“", "”", "(", ")", "|", "-", "--", "–", "*", "pre*", "p*",
        ", 5)", ",", ":", "in:", "in:question", "in:answer", "in:middle", "winner:", "winner:spike", "winner:\"Spike Jonze\"", "person:", "film:", "film:her", "award:", "award:editing", "award:\"Best Juggling\"",
        "asker:", "asker:\"Radio Sur\"", "speaker:", "event:86", "event:86th", "event:", "year:2014", "year:2010..2016", "year:..", "year:..1999", "decade:2010s", "rendition:digest", "transcript:86/spike-jonze",
        "foo:bar", "http://a.b", "\0", "\uE003", "\uD800", "\u0301", "\u200D", "🎬", "ﬁ", "½", "？", "＂", "：", "…", "'", "`", "{", "}", "^", "+", "\\", "%", "&", "#", "\t", "\n",
    ];

    private static readonly Gen<string> Garbage =
        from pieces in Gen.Elements(Pieces).ListOf()
        from glue in Gen.Elements(" ", "", "  ")
        select string.Join(glue, pieces);

    private static readonly Gen<Words> SomeWords = Gen.Elements("heart", "OR", "NEAR/5", "it’s", "Mad Max: Fury Road", "90-year-old", "in:question", "“quoted” words", "café", "봉준호", "a|b (c)", "-x", "y*", "film:x")
        .Select(text => Words.Of(text)!);

    private static readonly Gen<Said> Said = Gen.OneOf(
        SomeWords.Select(words => (Said)new Word(words)),
        SomeWords.Select(words => (Said)new Phrase(words)),
        SomeWords.Select(Prefix.Of).Where(prefix => prefix is not null).Select(prefix => (Said)prefix!));

    private static readonly Gen<Expression> Leaf = Gen.OneOf(
        Said.Select(said => (Expression)said),
        from terms in Said.ListOf(2)
        from distance in Gen.Elements(0, 1, 5, 10, 100)
        select Near.Of(terms[0], [terms[1]], distance),
        from field in Gen.Elements(Enum.GetValues<NameField>())
        from words in SomeWords
        from isPrefix in Gen.Elements(true, false)
        where !isPrefix || Prefix.Of(words) is not null
        select (Expression)new NameHas(field, words, isPrefix),
        SomeWords.Select(words => (Expression)new WinnerIs(words)),
        SomeWords.Select(words => (Expression)new FilmIs(words)),
        Gen.Elements("Costume Design", "film-editing", "Best Juggling").Select(name => (Expression)AwardIs.Of(Words.Of(name)!)),
        Gen.Choose(1, 1023).Select(number => (Expression)new EventIs(number)),
        Gen.Two(Gen.Choose(1900, 2100)).Select(years => (Expression)Years.Of(years.Item1, years.Item2)!),
        Gen.Choose(1900, 2100).Select(year => (Expression)Years.Of(year, null)!),
        Gen.Elements(Rendition.Digest, Rendition.Verbatim).Select(rendition => (Expression)new RenditionIs(rendition)),
        Gen.Choose(1, 100).Select(number => (Expression)new TranscriptIs(number, Words.Of("spike-jonze")!)));

    private static Gen<Expression> Any(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Any(depth - 1).ListOf(2).Select(parts => And.Of(parts)!),
            Any(depth - 1).ListOf(3).Select(parts => Or.Of(parts)!),
            Any(depth - 1).Select(Not.Of),
            from side in Gen.Elements(Side.Question, Side.Answer)
            from part in Any(depth - 1)
            select Within.Of(side, part));

    [Fact]
    public void What_was_typed_comes_to_text_that_reads_the_same() =>
        Prop.ForAll(Garbage.ToArbitrary(), typed => ReadsBack(SearchQuery.Parse(typed))).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Any_expression_comes_to_text_that_reads_the_same() =>
        Prop.ForAll(Any(3).ToArbitrary(), expression =>
            ReadsBack(SearchQuery.Parse("").With(expression)) && SearchQuery.Parse("").With(expression).Ignored.Count == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    // A text longer than the longest that is read is the one exception: "a|b" becomes "a OR b".
    private static bool ReadsBack(SearchQuery query)
    {
        var again = SearchQuery.Parse(Uri.UnescapeDataString(Uri.EscapeDataString(query.Canonical)));
        return query.Canonical.Length > SearchQuery.LongestText
            || (Equals(query.Expression, again.Expression)
                && query.Canonical == again.Canonical
                && again.Ignored.Count == 0
                && query.IsEmpty == (query.Describe().Length == 0));
    }
}
