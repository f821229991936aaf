using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing.Patterns;

namespace OscarPressRoom.Web.Pages;

/// <summary>One address for one page: capitals, a slash at the end and doubled slashes, and numbers such as "01", lead permanently to the plain form.</summary>
internal sealed class CanonicalPath(RequestDelegate next)
{
    // No page's address is near it, and an answer's headers have less room than a request's line.
    private const int LongestPath = 4_096;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        var plain = Plain(path, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.PathSegments ?? []);
        if (plain == path || path.Length > LongestPath || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            return next(context);

        context.Response.Redirect(UriHelper.BuildRelative(request.PathBase, new PathString(plain), request.QueryString), permanent: true);
        return Task.CompletedTask;
    }

    // Every empty segment goes: "//example.com" at the start would lead to another site.
    private static string Plain(string path, IReadOnlyList<RoutePatternPathSegment> route) => "/" + string.Join('/', path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select((segment, place) => IsNumber(route.ElementAtOrDefault(place)) && int.TryParse(segment, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : segment.ToLowerInvariant()));

    // Only the route tells a number from a slug that looks like one.
    private static bool IsNumber(RoutePatternPathSegment? segment) =>
        segment is { IsSimple: true, Parts: [RoutePatternParameterPart parameter] } && parameter.ParameterPolicies.Any(policy => policy.Content == "int");
}
