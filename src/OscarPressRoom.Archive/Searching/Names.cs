using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>People and films that are called what was typed: whoever types a name wants its page before anything else.</summary>
public sealed class Names(ArchiveContext archive)
{
    private const int MostOfAKind = 3;

    /// <summary>Those in whose name every word of the query stands; none for a query of filters only.</summary>
    public async Task<NameMatches> FindAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        var words = query.Words.SelectMany(word => Folded.Words(word).Split(' ')).Where(word => word.Length > 1).Distinct().ToList();
        if (words.Count == 0)
            return new NameMatches([], []);

        // The longest word finds few; the others are looked for among those.
        var longest = words.MaxBy(word => word.Length);
        var people = await archive.Database.SqlQuery<PersonRow>($"""
            select Person.Id, Person.Name, Person.Slug, PersonName.Key
            from PersonName join Person on Person.Id = PersonName.PersonId
            where ' ' || PersonName.Key || ' ' like {$"% {longest} %"}
            """).ToListAsync(cancellation);
        var films = await archive.Database.SqlQuery<FilmRow>($"""
            select min(Film) as Title, FilmSlug as Slug from Winner
            where '-' || FilmSlug || '-' like {$"%-{longest}-%"}
            group by FilmSlug
            """).ToListAsync(cancellation);
        return new NameMatches(
            [.. await PeopleAsync([.. people.Where(person => Has(person.Key, ' ', words)).DistinctBy(person => person.Id).OrderBy(person => person.Key.Length).Take(MostOfAKind)], cancellation)],
            [.. await FilmsAsync([.. films.Where(film => Has(film.Slug, '-', words)).OrderBy(film => film.Slug.Length).Take(MostOfAKind)], cancellation)]);
    }

    private async Task<IReadOnlyList<NamedPerson>> PeopleAsync(IReadOnlyList<PersonRow> people, CancellationToken cancellation)
    {
        var named = new List<NamedPerson>();
        foreach (var person in people)
        {
            var pairs = await archive.Database.SqlQuery<int>($"""
                select count(*) as Value from QuestionAnswer
                where TranscriptId in (
                    select TranscriptId from TranscriptWinner join WinnerPerson using (WinnerId) where PersonId = {person.Id})
                """).SingleAsync(cancellation);
            named.Add(new NamedPerson(person.Name, person.Slug, pairs));
        }

        return named;
    }

    private async Task<IReadOnlyList<NamedFilm>> FilmsAsync(IReadOnlyList<FilmRow> films, CancellationToken cancellation)
    {
        var named = new List<NamedFilm>();
        foreach (var film in films)
        {
            var pairs = await archive.Database.SqlQuery<int>($"""
                select count(*) as Value from QuestionAnswer
                where TranscriptId in (
                    select TranscriptId from TranscriptWinner join Winner on Winner.Id = WinnerId where FilmSlug = {film.Slug})
                """).SingleAsync(cancellation);
            named.Add(new NamedFilm(film.Title, film.Slug, pairs));
        }

        return named;
    }

    private static bool Has(string name, char gap, IEnumerable<string> words) =>
        words.All(word => $"{gap}{name}{gap}".Contains($"{gap}{word}{gap}", StringComparison.Ordinal));

    private sealed record PersonRow(int Id, string Name, string Slug, string Key);

    private sealed record FilmRow(string Title, string Slug);
}

/// <summary>The shortest names first: they have the least beside what was typed.</summary>
public sealed record NameMatches(IReadOnlyList<NamedPerson> People, IReadOnlyList<NamedFilm> Films);

/// <param name="Pairs">Of the conversations in which the person is heard.</param>
public sealed record NamedPerson(string Name, string Slug, int Pairs);

/// <param name="Pairs">Of the conversations with the film's winners.</param>
public sealed record NamedFilm(string Title, string Slug, int Pairs);
