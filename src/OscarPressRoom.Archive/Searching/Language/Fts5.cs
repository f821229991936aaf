using System.Diagnostics;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>
/// Expressions in FTS5's language. All that was typed stands in quoted strings, so that none of it is syntax.
/// Words as said, exact words, words of names and facts are tokens of different kinds, so columns are named only to tell sides and fields apart.
/// </summary>
internal static class Fts5
{
    public static string Nothing { get; } = Quoted(IndexText.Filter("nothing", ""));

    private const int FewWords = 10;

    private static readonly string Everything = Quoted(IndexText.All);

    /// <param name="wanted">Words are looked for there, or in names.</param>
    /// <param name="only">Words are looked for there alone, because the expression says so.</param>
    public static string Text(Expression expression, Side? wanted = null, Side? only = null) => expression switch
    {
        Word { Words.Text: var text } => Said("", Quoted(text), Quoted(IndexText.Named(text)), wanted, only),
        Prefix { Words.Text: var text } prefix => Said("Exact", Beginning(prefix), $"{Quoted(IndexText.Named(text))} *", wanted, only),
        Phrase { Words.Text: var text } => Said("Exact", Quoted(IndexText.Exact(text)), Quoted(IndexText.Named(text)), wanted, only),
        Near near => Together(near, only ?? wanted),
        NameHas name => $"({{{Column(name.Field)}}} : {Quoted(IndexText.Named(name.Words.Text))}{(name.IsPrefix ? " *" : "")})",
        Filter filter => Any(filter.Tokens.Select(Quoted)),
        Not { Part: var part } => $"({Everything} NOT {Text(part, wanted: null, only)})",
        And and => All(and.Parts, wanted, only),
        Or or => Any(or.Parts.Select(part => Text(part, wanted, only))),
        Within within => Text(within.Part, wanted: null, within.Side),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether FTS5 must compare the places of words or merge the matches of many words, which costs several times as much as finding some.</summary>
    public static bool IsCostly(Expression? expression) => expression switch
    {
        Near => true,
        Prefix { Frequent.Count: > FewWords } => true,
        Said said => said.Words.Text.Any(letter => !char.IsLetterOrDigit(letter)),
        Not not => IsCostly(not.Part),
        And and => and.Parts.Any(IsCostly),
        Or or => or.Parts.Count > FewWords || or.Parts.Any(IsCostly),
        Within within => IsCostly(within.Part),
        _ => false,
    };

    /// <summary>Which kinds of words are looked for in what was said: the twins of a text are marked apart.</summary>
    public static (bool HasStems, bool HasExact) Kinds(Expression? expression) => expression switch
    {
        Word => (true, false),
        Said _ => (false, true),
        Near near => (IsStemmed(near), !IsStemmed(near)),
        Not not => Kinds(not.Part),
        And and => Kinds(and.Parts),
        Or or => Kinds(or.Parts),
        Within within => Kinds(within.Part),
        _ => (false, false),
    };

    private static (bool HasStems, bool HasExact) Kinds(ValueList<Expression> parts) =>
        (parts.Any(part => Kinds(part).HasStems), parts.Any(part => Kinds(part).HasExact));

    // Beside a beginning or exact words, which are not stemmed, other words are taken as they stand: FTS5 measures in one column.
    private static string Together(Near near, Side? side)
    {
        var isStemmed = IsStemmed(near);
        var terms = near.Terms.Select(term => Quoted(isStemmed ? term.Words.Text : IndexText.Exact(term.Words.Text)) + (term is Prefix ? " *" : ""));
        return On(side, isStemmed ? "" : "Exact", $"NEAR({string.Join(' ', terms)}, {near.Distance})");
    }

    private static bool IsStemmed(Near near) => near.Terms.All(term => term is Word);

    private static string Beginning(Prefix prefix) =>
        prefix.Frequent.Count == 0 ? $"{Quoted(IndexText.Exact(prefix.Words.Text))} *" : Any(prefix.Frequent.Select(word => Quoted(IndexText.Exact(word.Text))));

    private static string Said(string kind, string said, string named, Side? wanted, Side? only) =>
        only is null ? $"({On(wanted, kind, said)} OR {named})" : On(only, kind, said);

    // What is unwanted is so wherever it stands.
    private static string All(ValueList<Expression> parts, Side? wanted, Side? only)
    {
        var some = parts.Where(part => part is not Not).Select(part => Text(part, wanted, only)).DefaultIfEmpty(Everything);
        var none = parts.OfType<Not>().Select(not => Text(not.Part, wanted: null, only)).ToList();
        var all = $"({string.Join(" AND ", some)})";
        return none.Count == 0 ? all : $"({all} NOT {Any(none)})";
    }

    private static string Any(IEnumerable<string> parts) => $"({string.Join(" OR ", parts)})";

    private static string On(Side? side, string kind, string text) => side is null ? text : $"({{{side}{kind}}} : {text})";

    private static string Column(NameField field) => field is NameField.Winner ? "People" : field.ToString();

    private static string Quoted(string text) => $"\"{text}\"";
}
