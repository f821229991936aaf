using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.People;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Register<Named> Register { get; set; }

    /// <summary>What the people of this page won and said, by slug.</summary>
    public IReadOnlyDictionary<string, Holding> Holdings { get; private set; } = new Dictionary<string, Holding>();

    public async Task<IActionResult> OnGetAsync([FromQuery] string? letter, CancellationToken cancellation)
    {
        var people = await archive.People.AsNoTracking()
            .Where(person => person.Winners.Count != 0)
            .Select(person => new Named(person.Name, person.Slug))
            .ToListAsync(cancellation);
        if (Register<Named>.Of(Alphabet.OfNames(people, person => person.Name), letter, Addresses.PeopleUnder) is not { } register)
            return NotFound();

        Register = register;
        Holdings = await HoldingsAsync(register.Shown.SelectMany(it => it.Entries).Select(person => person.Slug), cancellation);
        Head = new(register.Title("People"), "Everybody on a winner's credit in the archive, by surname.", register.Address(Addresses.PeopleUnder))
        {
            Above = register.Letter is null ? [] : [new("People", Addresses.People)],
        };
        return Page();
    }

    private async Task<IReadOnlyDictionary<string, Holding>> HoldingsAsync(IEnumerable<string> people, CancellationToken cancellation)
    {
        var slugs = JsonSerializer.Serialize(people);
        return await archive.Database.SqlQuery<Holding>($"""
            select Person.Slug, count(distinct WinnerPerson.WinnerId) as Awards, count(distinct TranscriptWinner.TranscriptId) as Conversations
            from Person
            join WinnerPerson on WinnerPerson.PersonId = Person.Id
            left join TranscriptWinner on TranscriptWinner.WinnerId = WinnerPerson.WinnerId
            where Person.Slug in (select value from json_each({slugs}))
            group by Person.Slug
            """).ToDictionaryAsync(holding => holding.Slug, cancellation);
    }

    internal sealed record Named(string Name, string Slug);

    internal sealed record Holding(string Slug, int Awards, int Conversations);
}
