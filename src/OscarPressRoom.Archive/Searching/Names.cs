using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>People and films that are called what was typed: whoever types a name wants its page before anything else.</summary>
public sealed class Names(ArchiveContext archive)
{
    private const int MostOfAKind = 3;

    /// <summary>Those in whose name every word of the query stands; none for a query of filters only.</summary>
    public NameMatches Find(SearchQuery query)
    {
        var words = query.Words.SelectMany(word => Folded.Words(word).Split(' ')).Where(word => word.Length > 1).Distinct().ToList();
        if (words.Count == 0)
            return new NameMatches([], []);

        // Most names are left out by a look for the longest word alone; that it stands there whole, and the others beside it, is seen to after.
        var longest = words.MaxBy(word => word.Length);
        var people = archive.Rows(
            $"""
            select Person.Id, Person.Name, Slug, Key
            from PersonName cross join Person on Person.Id = PersonId
            where instr(Key, {longest})
            """,
            row => (Id: row.GetInt32(0), Name: row.GetString(1), Slug: row.GetString(2), Key: row.GetString(3)));
        var films = archive.Rows(
            $"select min(Film), FilmSlug from Winner where instr(FilmSlug, {longest}) group by FilmSlug",
            row => (Title: row.GetString(0), Slug: row.GetString(1)));
        return new NameMatches(
            [
                .. from person in people.Where(person => Has(person.Key, ' ', words)).DistinctBy(person => person.Id).OrderBy(person => person.Key.Length).Take(MostOfAKind)
                   select new NamedPerson(person.Name, person.Slug, PairsOfPerson(person.Id)),
            ],
            [
                .. from film in films.Where(film => Has(film.Slug, '-', words)).OrderBy(film => film.Slug.Length).Take(MostOfAKind)
                   select new NamedFilm(film.Title, film.Slug, PairsOfFilm(film.Slug)),
            ]);
    }

    private int PairsOfPerson(int id) => archive.Rows(
        $"""
        select count(*) from QuestionAnswer
        where TranscriptId in (select TranscriptId from TranscriptWinner join WinnerPerson using (WinnerId) where PersonId = {id})
        """,
        row => row.GetInt32(0))[0];

    private int PairsOfFilm(string slug) => archive.Rows(
        $"""
        select count(*) from QuestionAnswer
        where TranscriptId in (select TranscriptId from TranscriptWinner join Winner on Winner.Id = WinnerId where FilmSlug = {slug})
        """,
        row => row.GetInt32(0))[0];

    private static bool Has(string name, char gap, IEnumerable<string> words) =>
        words.All(word => $"{gap}{name}{gap}".Contains($"{gap}{word}{gap}", StringComparison.Ordinal));
}

/// <summary>The shortest names first: they have the least beside what was typed.</summary>
public sealed record NameMatches(IReadOnlyList<NamedPerson> People, IReadOnlyList<NamedFilm> Films);

/// <param name="Pairs">Of the conversations in which the person is heard.</param>
public sealed record NamedPerson(string Name, string Slug, int Pairs);

/// <param name="Pairs">Of the conversations with the film's winners.</param>
public sealed record NamedFilm(string Title, string Slug, int Pairs);
