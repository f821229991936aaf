using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.People;

internal sealed class PersonModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> OtherNames { get; private set; } = [];

    /// <summary>Newest first, as the conversations are.</summary>
    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public IReadOnlyList<Talk> Talks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var person = await archive.People.AsNoTracking()
            .Where(it => it.Slug == slug)
            .Select(it => new { it.Id, it.Name, Also = it.Names.Where(also => also.Name != it.Name).Select(also => also.Name).ToList() })
            .FirstOrDefaultAsync(cancellation);
        if (person is null)
            return NotFound();

        Name = person.Name;
        OtherNames = person.Also;
        Wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.People.Any(it => it.Id == person.Id))
            .OrderByDescending(winner => winner.Award.Event.Number).ThenBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        Talks = await TalksAsync(person.Id, cancellation);
        Head = new(Name, $"The Academy Awards of {Name}, and what {Name} was asked in the press room.", Addresses.Person(slug))
        {
            Above = [new("People", Addresses.People)],
            Thing = LinkedData.Person(Request, slug, Name, OtherNames, Wins.Select(win => $"{win.Award}, {win.EventName}")),
        };
        return Page();
    }

    private async Task<IReadOnlyList<Talk>> TalksAsync(int person, CancellationToken cancellation)
    {
        var heard = archive.Transcripts.AsNoTracking().Where(transcript => transcript.Winners.Any(winner => winner.People.Any(it => it.Id == person)));
        var conversations = await heard
            .OrderByDescending(transcript => transcript.Event.Number).ThenBy(transcript => transcript.Title)
            .Select(Conversation.Of)
            .ToListAsync(cancellation);
        var questions = await heard
            .SelectMany(transcript => transcript.QuestionAnswers)
            .OrderBy(pair => pair.Position)
            .Select(pair => new Question(pair.TranscriptId, pair.Position, pair.Anchor, Exchange.LabelOf(pair.Question)))
            .ToListAsync(cancellation);
        var asked = questions.ToLookup(question => question.Transcript);
        return [.. conversations.Select(conversation => new Talk(conversation, [.. asked[conversation.Id]]))];
    }

    internal sealed record Talk(Conversation Conversation, IReadOnlyList<Question> Questions);

    internal sealed record Question(int Transcript, int Position, string Anchor, string Label);
}
