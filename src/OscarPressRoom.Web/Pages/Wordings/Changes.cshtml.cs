using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Wordings;

internal sealed class ChangesModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The latest first, a pair once.</summary>
    public IReadOnlyList<ChangedPair> Changed { get; private set; } = [];

    public IActionResult OnGet()
    {
        var found = archive.Rows(
            $"select Transcript.Id, Title, Name from Transcript join Event on Event.Id = EventId where Number = {Number} and Slug = {Slug}",
            row => new { Id = row.GetInt32(0), Title = row.GetString(1), Event = row.GetString(2) });
        if (found is not [var transcript])
            return NotFound();

        Title = transcript.Title;
        Changed = [.. ChangedPair.In(archive, transcript.Id).DistinctBy(pair => pair.Anchor)];
        Head = new($"Earlier wordings in “{Title}” ({Slug})", $"What changed in “{Title}” since it came into the archive.", Addresses.Wordings(Number, Slug))
        {
            Above = [new("Events", Addresses.Events), new(transcript.Event, Addresses.Event(Number)), new(Title, Addresses.Transcript(Number, Slug))],
            Name = "Earlier wordings",
            IsIndexed = false,
        };
        return Page();
    }

    internal sealed record ChangedPair(string Anchor, string Label, DateOnly On, bool IsRemoved)
    {
        public static List<ChangedPair> In(ArchiveContext archive, int transcript) => archive.Rows(
            $"""
            select Anchor, Question, At,
                not exists (select 1 from QuestionAnswer where QuestionAnswer.TranscriptId = Revision.TranscriptId and QuestionAnswer.Anchor = Revision.Anchor)
            from Revision
            where TranscriptId = {transcript} and not exists (
                select 1 from QuestionAnswer
                where QuestionAnswer.TranscriptId = Revision.TranscriptId and QuestionAnswer.Anchor = Revision.Anchor
                    and (QuestionAnswer.Asker, QuestionAnswer.Question, QuestionAnswer.Answer) is (Revision.Asker, Revision.Question, Revision.Answer))
            order by Id desc
            """,
            row => new ChangedPair(row.GetString(0), Exchange.LabelOf(row.Text(1)), DateOnly.FromDateTime(row.GetFieldValue<DateTimeOffset>(2).UtcDateTime), row.GetBoolean(3)));
    }
}
