using Microsoft.AspNetCore.Http.Extensions;

namespace OscarPressRoom.Web.Pages;

/// <summary>One address for one page: capitals, a slash at the end and doubled slashes lead permanently to the plain form.</summary>
internal sealed class CanonicalPath(RequestDelegate next)
{
    // No page's address is near it, and an answer's headers have less room than a request's line.
    private const int LongestPath = 4_096;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        var plain = Plain(path);
        if (plain == path || path.Length > LongestPath || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            return next(context);

        context.Response.Redirect(UriHelper.BuildRelative(request.PathBase, new PathString(plain), request.QueryString), permanent: true);
        return Task.CompletedTask;
    }

    // Every empty segment goes: "//example.com" at the start would lead to another site.
    private static string Plain(string path) =>
        "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
