using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages.People;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Register<Named> Register { get; set; }

    /// <summary>What the people of this page won and said, by slug.</summary>
    public IReadOnlyDictionary<string, Holding> Holdings { get; private set; } = new Dictionary<string, Holding>();

    public IActionResult OnGet([FromQuery] string? letter)
    {
        var people = archive.Rows(
            $"select Name, Slug from Person where exists (select 1 from WinnerPerson where PersonId = Person.Id)", row => new Named(row.GetString(0), row.GetString(1)));
        if (Register<Named>.Of(Alphabet.OfNames(people, person => person.Name), letter, Addresses.PeopleUnder) is not { } register)
            return NotFound();

        Register = register;
        Holdings = HoldingsOf(register.Shown.SelectMany(it => it.Entries).Select(person => person.Slug));
        Head = new(register.Title("People"), "Everybody on a winner's credit in the archive, by surname.", register.Address(Addresses.PeopleUnder))
        {
            Above = register.Letter is null ? [] : [new("People", Addresses.People)],
        };
        return Page();
    }

    private Dictionary<string, Holding> HoldingsOf(IEnumerable<string> people)
    {
        var slugs = JsonSerializer.Serialize(people);
        return archive.Rows(
            $"""
            select Person.Slug, count(distinct WinnerPerson.WinnerId), count(distinct TranscriptWinner.TranscriptId)
            from Person
            join WinnerPerson on WinnerPerson.PersonId = Person.Id
            left join TranscriptWinner on TranscriptWinner.WinnerId = WinnerPerson.WinnerId
            where Person.Slug in (select value from json_each({slugs}))
            group by Person.Slug
            """,
            row => new Holding(row.GetString(0), row.GetInt32(1), row.GetInt32(2))).ToDictionary(holding => holding.Slug);
    }

    internal sealed record Named(string Name, string Slug);

    internal sealed record Holding(string Slug, int Awards, int Conversations);
}
