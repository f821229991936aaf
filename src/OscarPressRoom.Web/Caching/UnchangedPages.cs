using Microsoft.Net.Http.Headers;
using OscarPressRoom.Web.Pages;

namespace OscarPressRoom.Web.Caching;

/// <summary>
/// Gives public pages a tag that stays while the archive, the program and the day are the same (pages tell what was on this day), and
/// answers those who bring it with 304.
/// </summary>
internal sealed class UnchangedPages(RequestDelegate next, ArchiveVersion version, TimeProvider clock)
{
    private static readonly string Program = typeof(UnchangedPages).Module.ModuleVersionId.ToString("N")[..8];

    public Task InvokeAsync(HttpContext context)
    {
        if (!PublicPage.IsAsked(context.Request))
            return next(context);

        var tag = new EntityTagHeaderValue($"\"{version.Look().Change:x}-{clock.Today().DayNumber:x}-{Program}\"", isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.GetTypedHeaders().ETag = tag;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            if (PublicPage.IsAnswered(context.Response))
            {
                context.Response.GetTypedHeaders().ETag = tag;
                context.Response.Headers.CacheControl = PublicPage.Life;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
