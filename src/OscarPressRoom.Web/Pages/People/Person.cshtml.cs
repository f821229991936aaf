using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Mentioning;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.People;

internal sealed class PersonModel(ArchiveContext archive, Mentions mentions) : PageModel
{
    /// <summary>More mentions than this are left to the search.</summary>
    public const int MostMentions = 20;

    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> OtherNames { get; private set; } = [];

    /// <summary>Newest first, as the conversations are.</summary>
    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public IReadOnlyList<Talk> Talks { get; private set; } = [];

    public required Voice Voice { get; set; }

    public IReadOnlyList<Named> Named { get; private set; } = [];

    public IReadOnlyList<Mention> NamedBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var found = archive.Rows(
            $"select Id, Name, (select json_group_array(Name order by Key) from PersonName where PersonId = Person.Id) from Person where Slug = {slug}",
            row => new { Id = row.GetInt32(0), Name = row.GetString(1), Spellings = row.Json<List<string>>(2) });
        if (found is not [var person])
            return NotFound();

        Name = person.Name;
        OtherNames = [.. person.Spellings.Where(spelling => spelling != person.Name)];
        Wins = [.. Win.Where(archive, $"Winner.Id in (select WinnerId from WinnerPerson where PersonId = {person.Id})").OrderByDescending(win => win.Event)];
        var pairs = Voice.Pair.Heard(archive, person.Id);
        Talks = Talk.Of(Conversation.Where(archive, $"Transcript.Id in (select TranscriptId from TranscriptPerson where PersonId = {person.Id})"), pairs);
        Voice = Voice.Of(pairs, person.Spellings.Append(person.Name).Select(Folded.Words).ToHashSet());
        Named = await People.Named.ByAsync(Voice, person.Id, mentions, cancellation);
        NamedBy = await mentions.OfAsync(person.Id, [.. person.Spellings.Append(person.Name).Distinct()], cancellation);
        Head = new(Name, $"The Academy Awards of {Name}, and what {Name} was asked in the press room.", Addresses.Person(slug))
        {
            Above = [new("People", Addresses.People)],
            IsIndexed = Conversation.AreIndexed([.. Talks.Select(talk => talk.Conversation)]),
            Edit = Addresses.EditPerson(slug),
            Thing = LinkedData.Person(Request, slug, Name, OtherNames, Wins.Select(win => $"{win.Award}, {win.EventName}")),
        };
        return Page();
    }

    public Conversation ConversationOf(Voice.Pair pair) => Talks.First(talk => talk.Conversation.Id == pair.Transcript).Conversation;
}
