using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>What somebody who is typing may mean: names first, then frequent words.</summary>
public sealed class Suggester(ArchiveContext archive, Vocabulary vocabulary)
{
    private const int MostOfAKind = 4;

    // A name is told from its first words on, so as many of the last words typed may be the beginning of one.
    private const int MostWordsOfName = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    /// <summary>People, films, awards, then words that go on from the last words typed; nothing for less than two letters or after a closed phrase.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, CancellationToken cancellation = default)
    {
        if (typed.Length > SearchQuery.LongestText || EndsWithPhrase(TypedText.Plain(typed).TrimEnd()))
            return [];

        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, MostWordsOfName); count > 0; count--)
        {
            var (before, start) = (string.Join(' ', words[..^count]), Folded.Words(string.Join(' ', words[^count..])));
            if (start.Length >= 2 && NamesLike(before, start) is { Count: > 0 } names)
                return [.. names, .. count == 1 ? await WordsAsync(before, start, cancellation) : []];
        }

        return words.Length > 0 && Folded.Words(words[^1]) is { Length: >= 2 } last
            ? await WordsAsync(string.Join(' ', words[..^1]), last, cancellation)
            : [];
    }

    // Between quotation marks stand exact words, and nobody is typing the last of them any more.
    private static bool EndsWithPhrase(string typed) => typed.EndsWith('"') && int.IsEvenInteger(typed.Count(letter => letter == '"'));

    private IReadOnlyList<Suggestion> NamesLike(string before, string start)
    {
        var rows = archive.Rows(
            $"""
            select * from (
                select 'Person', Person.Name as Name, min(instr(' ' || Key, {' ' + start})) as Start
                from PersonName join Person on Person.Id = PersonId
                where instr(' ' || Key, {' ' + start})
                group by Person.Id order by Start > 1, Name limit {MostOfAKind})
            union all
            select * from (
                select 'Film', min(Film) as Name, instr('-' || FilmSlug, {'-' + start.Replace(' ', '-')}) as Start
                from Winner
                where instr('-' || FilmSlug, {'-' + start.Replace(' ', '-')})
                group by FilmSlug order by Start > 1, Name limit {MostOfAKind})
            union all
            select distinct 'Award', Slug, 0 from Award
            """,
            row => (Kind: row.Name<SuggestionKind>(0), Name: row.GetString(1)));
        var awards = rows.Where(row => row.Kind is SuggestionKind.Award).Select(row => Category.WithSlug(row.Name)).OfType<Category>()
            .Where(category => $" {Folded.Words(category.Name)}".Contains($" {start}", StringComparison.Ordinal)).Take(MostOfAKind);
        return
        [
            .. from row in rows where row.Kind is SuggestionKind.Person select Named(SuggestionKind.Person, "winner", row.Name),
            .. from row in rows where row.Kind is SuggestionKind.Film select Named(SuggestionKind.Film, "film", row.Name),
            .. from category in awards select Named(SuggestionKind.Award, "award", category.Name),
        ];

        // Quotation marks within a name would end it.
        Suggestion Named(SuggestionKind kind, string field, string name) => new(kind, name, $"{before} {field}:\"{Words.Of(name)}\"".TrimStart());
    }

    private async Task<IReadOnlyList<Suggestion>> WordsAsync(string before, string start, CancellationToken cancellation) =>
        [.. from word in (await vocabulary.WordsAsync(Patience, cancellation)).BeginningWith(start, MostOfAKind)
            select new Suggestion(SuggestionKind.Word, word.Word, $"{before} {word.Word}".TrimStart())];
}

/// <param name="Query">The whole query when it is picked.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Query);

public enum SuggestionKind
{
    Person,
    Film,
    Award,
    Word,
}
