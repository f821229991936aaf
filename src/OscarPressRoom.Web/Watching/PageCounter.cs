using System.Diagnostics.Metrics;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Caching;

namespace OscarPressRoom.Web.Watching;

/// <summary>Counts public pages by how they were answered.</summary>
internal static class PageCounter
{
    private static readonly Counter<long> Pages = new Meter(ArchiveMeter.Name).CreateCounter<long>(
        "pressroom.pages", "{page}", "Public pages, by how they were answered: made, kept since they were made, or unchanged since the reader's last visit.");

    public static void Count(HttpContext context)
    {
        if (PublicPage.IsAsked(context) && Answer(context.Response) is { } answer)
            Pages.Add(1, new KeyValuePair<string, object?>("answer", answer));
    }

    // What was kept tells its age.
    private static string? Answer(HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status304NotModified => "unchanged",
        StatusCodes.Status200OK when response.Headers.CacheControl == PublicPage.Life => response.Headers.Age.Count > 0 ? "kept" : "made",
        _ => null,
    };
}
