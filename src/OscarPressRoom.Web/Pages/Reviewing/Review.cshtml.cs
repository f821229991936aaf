using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Reviewing;

/// <summary>A draft for those who were given its secret, and for nobody else: to read, not to change.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ReviewModel(Drafts drafts, ReaderLimits limits) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, string secret, CancellationToken cancellation)
    {
        if (await drafts.FindSharedAsync(id, secret, cancellation) is not { } draft)
            return NotFound();

        Name = draft.File;
        Conversations = [.. DraftTranscript.Of(draft, limits).Select(transcript => Conversation.Of(transcript.Edited.Print()))];
        Head = new Head($"Draft: {draft.File}", "A draft, for review only.", Addresses.Review(id, secret)) { IsIndexed = false };
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return Page();
    }

    internal sealed record Conversation(string Title, PrintedTranscript Facts, IReadOnlyList<ShownExchange> Exchanges)
    {
        public static Conversation Of(PrintedTranscript transcript) =>
            new(transcript.Title ?? "A conversation", transcript, [.. transcript.Questions.Select((pair, index) => ShownExchange.Of(Shown(pair, index + 1)))]);

        private static Exchange Shown(PrintedQuestionAnswer pair, int position) => new()
        {
            Anchor = "",
            Position = position,
            Asker = pair.Asker,
            Question = pair.Question,
            Answer = [.. pair.Answer.Select(paragraph => new AnswerParagraph { Speaker = paragraph.Speaker, Text = paragraph.Text })],
        };
    }
}
