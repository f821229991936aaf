using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>Where a page that is gone can still be looked for: it travels with the request to the page that says "not found".</summary>
internal sealed record NearestPage(string Sentence, string Title, string Address)
{
    public static void Transcript(HttpContext context, int number, string slug, string title) =>
        context.Features.Set(new NearestPage(
            "This question is not, or no longer, in the conversation. The conversation itself is here:",
            title,
            Addresses.Transcript(number, slug)));

    /// <summary>The event, if the archive has it.</summary>
    public static void Event(HttpContext context, ArchiveContext archive, int number)
    {
        if (archive.Rows($"select Name from Event where Number = {number}", row => row.GetString(0)) is [var name])
            context.Features.Set(new NearestPage("This conversation is not in the archive. Its event is:", name, Addresses.Event(number)));
    }
}
