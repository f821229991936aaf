using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace OscarPressRoom.Web.Caching;

/// <summary>Which requests get the same answer as everybody else's.</summary>
internal static class PublicPage
{
    /// <summary>What the header Cache-Control says of them: keep it, and ask whether it has changed.</summary>
    public const string Life = "public, no-cache";

    // The table of all results is sent while it is read.
    private static readonly string[] Others = [Addresses.Admin.Desk, Addresses.Random, Addresses.Health, Addresses.Readiness, Addresses.SearchTwin("csv"), Addresses.Reviews, Addresses.ErrorReports];

    /// <summary>
    /// Never those of somebody who has signed in, who is told by a cookie: readers have none. A page that tells of a failure must not ask the
    /// archive anything.
    /// </summary>
    public static bool IsAsked(HttpContext context) =>
        context.Request.Cookies.Count == 0 && context.Features.Get<IExceptionHandlerFeature>() is null && IsMadeWhole(context);

    /// <summary>Whether the answer is made before it is sent, so that nobody's slow line keeps at work what makes it. Files bring a tag and a life of their own.</summary>
    public static bool IsMadeWhole(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && !Others.Any(start => context.Request.Path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    public static bool IsAnswered(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0
        && response.Headers.ETag.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
