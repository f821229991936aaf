using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Caching;

/// <summary>
/// Gives public pages an ETag made of what they say: the same after a restart and from every process, another as soon as a word changes.
/// A page that was made while the archive's words were still being read says less than it might, and is not to be kept.
/// </summary>
internal sealed class TaggedPages(RequestDelegate next, Vocabulary vocabulary)
{
    // Of 32 bytes these are enough: two versions of one page are to be told apart.
    private const int HashBytes = 12;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!PublicPage.IsMadeWhole(context))
        {
            await next(context);
            return;
        }

        // Others wait for a public page too: it is made to its end, though whoever asked first has gone.
        var isPublic = PublicPage.IsAsked(context);
        if (isPublic)
            context.RequestAborted = CancellationToken.None;
        var (response, timesBehind) = (context.Response, vocabulary.TimesBehind);
        var page = await HeldBack.OfAsync(context, next);
        if (isPublic && page.Whole is { } whole && PublicPage.IsAnswered(response))
        {
            // Weak: the same page is sent compressed and plain.
            response.GetTypedHeaders().ETag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(whole.Span).AsSpan(0, HashBytes))}\"", isWeak: true);
            if (vocabulary.TimesBehind == timesBehind)
                response.Headers.CacheControl = PublicPage.Life;
        }

        await page.ReleaseAsync(context.RequestAborted);
    }
}
