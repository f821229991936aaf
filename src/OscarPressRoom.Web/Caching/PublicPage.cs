namespace OscarPressRoom.Web.Caching;

/// <summary>Which requests get the same answer as everybody else's.</summary>
internal static class PublicPage
{
    /// <summary>What the header Cache-Control says of them: keep it, and ask whether it has changed.</summary>
    public const string Life = "public, no-cache";

    private static readonly string[] Personal = [Addresses.Admin.Desk, Addresses.Random, Addresses.Health, Addresses.Readiness, "/review", "/report"];

    /// <summary>Never those of somebody who has signed in, who is told by a cookie: readers have none.</summary>
    public static bool IsAsked(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Cookies.Count == 0
        && !Personal.Any(start => request.Path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>Files bring a tag and a life of their own.</summary>
    public static bool IsAnswered(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0
        && response.Headers.ETag.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
