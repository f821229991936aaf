using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
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
        var person = await archive.People.AsNoTracking()
            .Where(it => it.Slug == slug)
            .Select(it => new { it.Id, it.Name, Spellings = it.Names.Select(spelling => spelling.Name).ToList() })
            .FirstOrDefaultAsync(cancellation);
        if (person is null)
            return NotFound();

        Name = person.Name;
        OtherNames = [.. person.Spellings.Where(spelling => spelling != person.Name)];
        Wins = await archive.People.AsNoTracking()
            .Where(it => it.Id == person.Id)
            .SelectMany(it => it.Winners)
            .OrderByDescending(winner => winner.Award.Event.Number).ThenBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        var pairs = await TalkAsync(person.Id, cancellation);
        Voice = Voice.Of(pairs, person.Spellings.Append(person.Name).Select(Folded.Words).ToHashSet());
        Named = await People.Named.ByAsync(Voice, person.Id, mentions, cancellation);
        NamedBy = await mentions.OfAsync(person.Id, [.. person.Spellings.Append(person.Name).Distinct()], cancellation);
        Head = new(Name, $"The Academy Awards of {Name}, and what {Name} was asked in the press room.", Addresses.Person(slug))
        {
            Above = [new("People", Addresses.People)],
            Edit = Addresses.EditPerson(slug),
            Thing = LinkedData.Person(Request, slug, Name, OtherNames, Wins.Select(win => $"{win.Award}, {win.EventName}")),
        };
        return Page();
    }

    public Conversation ConversationOf(Voice.Pair pair) => Talks.First(talk => talk.Conversation.Id == pair.Transcript).Conversation;

    private async Task<IReadOnlyList<Voice.Pair>> TalkAsync(int person, CancellationToken cancellation)
    {
        var ids = archive.People.Where(it => it.Id == person).SelectMany(it => it.Winners).SelectMany(winner => winner.Transcripts).Select(transcript => transcript.Id);
        var heard = archive.Transcripts.AsNoTracking().Where(transcript => ids.Contains(transcript.Id));
        var conversations = await heard
            .OrderByDescending(transcript => transcript.Event.Number).ThenBy(transcript => transcript.Title)
            .Select(Conversation.Of)
            .ToListAsync(cancellation);
        var shared = await heard
            .Where(transcript => transcript.Winners.Any(winner => winner.People.Any(it => it.Id != person)))
            .Select(transcript => transcript.Id)
            .ToListAsync(cancellation);
        var pairs = await heard
            .SelectMany(transcript => transcript.QuestionAnswers, (transcript, pair) => new { transcript.Rendition, pair })
            .OrderBy(it => it.pair.TranscriptId).ThenBy(it => it.pair.Position)
            .Select(it => new Voice.Pair(it.pair.TranscriptId, it.pair.Position, it.pair.Anchor, it.pair.Question, it.pair.Answer, it.Rendition, !shared.Contains(it.pair.TranscriptId)))
            .ToListAsync(cancellation);
        Talks = Talk.Of(conversations, pairs);
        return pairs;
    }
}
