using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>Finds the event, awards, winners and people that a transcript names, or enters them. What the archive holds by another source's word is kept.</summary>
internal sealed class Catalogue(ArchiveContext archive, List<Problem> problems)
{
    private const string NoAward = "Award not stated";

    // Each file asks these: EF would take each apart anew.
    private static readonly Func<ArchiveContext, int, CancellationToken, Task<Event?>> EventOf = EF.CompileAsyncQuery(
        (ArchiveContext archive, int number, CancellationToken cancellation) => archive.Events.SingleOrDefault(it => it.Number == number));

    private static readonly Func<ArchiveContext, Event, string, CancellationToken, Task<Award?>> AwardOf = EF.CompileAsyncQuery(
        (ArchiveContext archive, Event at, string slug, CancellationToken cancellation) => archive.Awards.AsSingleQuery()
            .Include(it => it.Winners).ThenInclude(winner => winner.People)
            .SingleOrDefault(it => it.Event == at && it.Slug == slug));

    private static readonly Func<ArchiveContext, string, CancellationToken, Task<Person?>> PersonOf = EF.CompileAsyncQuery(
        (ArchiveContext archive, string key, CancellationToken cancellation) => archive.People.AsSingleQuery()
            .Include(person => person.Names)
            .SingleOrDefault(person => archive.PersonNames.Where(spelling => spelling.Key == key).Select(spelling => spelling.PersonId).Contains(person.Id)));

    public async Task<Event> EventAsync(PrintedEvent printed, Transcript? source, CancellationToken cancellation)
    {
        var number = printed.Number!.Value;
        var name = printed.Name ?? Transcripts.Facts.Ceremony.Name(number);
        var at = archive.Events.Local.FirstOrDefault(it => it.Number == number)
            ?? await EventOf(archive, number, cancellation);
        if (at is null)
        {
            at = new Event { Number = number, Name = name, Date = printed.Date, Venue = printed.Venue, City = printed.City };
            archive.Events.Add(at);
            return at;
        }

        var isOnlySource = source is not null && !IsAny($"select 1 from Transcript where EventId = {at.Id} and Id <> {source.Id} limit 1");
        at.Name = Choose("name", at.Name, name, isOnlySource, at)!;
        at.Date = Choose("date", at.Date, printed.Date, isOnlySource, at);
        at.Venue = Choose("venue", at.Venue, printed.Venue, isOnlySource, at);
        at.City = Choose("city", at.City, printed.City, isOnlySource, at);
        return at;
    }

    public async Task<IReadOnlyList<Winner>> WinnersAsync(IReadOnlyList<PrintedWinner> printed, Event at, Transcript? source, CancellationToken cancellation)
    {
        var winners = new List<Winner>();
        foreach (var entry in printed)
        {
            var award = await AwardAsync(entry, at, cancellation);
            var people = await PeopleAsync(entry.People, cancellation);

            // Who won it with another film of this file has won twice.
            var winner = award.Winners.Where(known => IsSame(known, entry, people)).OrderBy(known => IsOtherFilm(known, entry))
                .FirstOrDefault(known => !winners.Contains(known) || !IsOtherFilm(known, entry)) ?? Enter(award, entry, people);
            Update(winner, entry, source);
            if (!winners.Contains(winner))
                winners.Add(winner);
        }

        return winners;
    }

    /// <summary>Whom and what a transcript names, with what of it is new: to be asked before it is saved.</summary>
    public IReadOnlyList<CatalogueName> Names(Event at, IReadOnlyList<Winner> winners)
    {
        var names = new List<CatalogueName> { new(CatalogueKind.Event, at.Name, at.Number.ToString(CultureInfo.InvariantCulture), IsNew(at)) };
        foreach (var winner in winners)
        {
            names.Add(new CatalogueName(CatalogueKind.Award, winner.Award.Name, winner.Award.Slug, IsNew(winner.Award)));
            names.AddRange(winner.People.Select(person => new CatalogueName(CatalogueKind.Person, person.Name, person.Slug, IsNew(person))));
            if (winner is { Film: { } film, FilmSlug: { } slug })
                names.Add(new CatalogueName(CatalogueKind.Film, film, slug, !IsAny($"select 1 from Winner where FilmSlug = {slug} limit 1")));
        }

        return [.. names.Distinct()];
    }

    private bool IsAny(FormattableString sql) => archive.Rows(sql, row => row.GetInt32(0)).Count > 0;

    private bool IsNew(object row) => archive.Entry(row).State == EntityState.Added;

    public async Task<Award> AwardAsync(PrintedWinner entry, Event at, CancellationToken cancellation)
    {
        var name = entry.Award ?? NoAward;
        var slug = entry.Category ?? Slug.From(name) switch { "" => "award", var own => own };
        var award = at.Awards.FirstOrDefault(it => it.Slug == slug)
            ?? (at.Id == 0 ? null : await AwardOf(archive, at, slug, cancellation));
        if (award is not null)
            return award;

        award = new Award { Event = at, Name = name, Category = entry.Category, Slug = slug };
        at.Awards.Add(award);
        return award;
    }

    public async Task<IReadOnlyList<Person>> PeopleAsync(IReadOnlyList<PrintedPerson> printed, CancellationToken cancellation)
    {
        var people = new List<Person>();
        foreach (var named in printed.Where(person => Folded.Words(person.Name).Length > 0))
        {
            var person = await PersonAsync(named.Name, cancellation);
            foreach (var spelling in named.Also.Prepend(named.Name))
                AddSpelling(person, spelling);
            if (!people.Contains(person))
                people.Add(person);
        }

        return people;
    }

    private async Task<Person> PersonAsync(string name, CancellationToken cancellation)
    {
        var key = Folded.Words(name);
        var known = archive.People.Local.FirstOrDefault(person => person.Names.Any(spelling => spelling.Key == key))
            ?? await PersonOf(archive, key, cancellation);
        if (known is not null)
            return known;

        var slug = Slug.From(name);

        // The slug alone or with a number, which the index finds: a hyphen is followed by a full stop.
        var taken = archive.Rows($"select Slug from Person where Slug >= {slug} and Slug < {slug + "."}", row => row.GetString(0));
        var person = new Person { Name = name, Slug = Slug.Unique(slug, own => taken.Contains(own) || archive.People.Local.Any(other => other.Slug == own)) };
        archive.People.Add(person);
        return person;
    }

    private void AddSpelling(Person person, string name)
    {
        var key = Folded.Words(name);
        if (key.Length == 0 || person.Names.Any(spelling => spelling.Key == key))
            return;

        if (IsAny($"select 1 from PersonName where Key = {key}") || archive.PersonNames.Local.Any(spelling => spelling.Key == key))
            problems.Add(Problem.Warning(1, "name-taken", $"“{name}” is the name of another person in the archive; it was not entered as another spelling of {person.Name}."));
        else
            person.Names.Add(new PersonName { Key = key, Name = name });
    }

    private static bool IsSame(Winner known, PrintedWinner entry, IReadOnlyList<Person> people) =>
        people.Count == 0
            ? known.People.Count == 0 && Folded.Words(known.Credit) == Folded.Words(entry.Credit)
            : known.People.Count == people.Count && people.All(known.People.Contains);

    private static bool IsOtherFilm(Winner known, PrintedWinner entry) =>
        known.FilmSlug is not null && entry.Film is not null && known.FilmSlug != Slug.From(entry.Film);

    private static Winner Enter(Award award, PrintedWinner entry, IReadOnlyList<Person> people)
    {
        var winner = new Winner { Award = award, Credit = entry.Credit };
        winner.People.AddRange(people);
        award.Winners.Add(winner);
        return winner;
    }

    // A film that a source prints stands above one that was guessed from a conversation.
    private void Update(Winner winner, PrintedWinner entry, Transcript? source)
    {
        var isOnlySource = winner.Id == 0 || !IsAny($"select 1 from TranscriptWinner where WinnerId = {winner.Id} and TranscriptId is not {source?.Id} limit 1");
        if (isOnlySource)
            winner.Credit = entry.Credit;
        if (entry.Film is null || (!isOnlySource && winner.Film is not null && entry.Inferred.Contains("film")))
            return;

        var isGuess = winner.Inferred.Contains("film");
        if (!isOnlySource && winner.Film is not null && !isGuess && Slug.From(winner.Film) != Slug.From(entry.Film))
        {
            problems.Add(Problem.Warning(1, "film-kept", $"The archive has the film {winner.Film} for {winner.Credit}; {entry.Film}, which this file gives, was left aside."));
            return;
        }

        winner.Film = isOnlySource || isGuess ? entry.Film : winner.Film ?? entry.Film;
        winner.FilmSlug = Slug.From(winner.Film) is { Length: > 0 } slug ? slug : null;
        winner.Inferred = [.. entry.Inferred];
    }

    private T? Choose<T>(string field, T? known, T? printed, bool isOnlySource, Event at)
    {
        if (printed is null || known is null || known.Equals(printed))
            return known ?? printed;
        if (isOnlySource)
            return printed;

        problems.Add(Problem.Warning(1, "event-kept", $"The archive has the {field} {known:yyyy-MM-dd} for the {at.Name}; {printed:yyyy-MM-dd}, which this file gives, was left aside."));
        return known;
    }
}
