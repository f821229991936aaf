using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages;

/// <summary>Who only looks at public pages cannot change anything, whatever those pages do.</summary>
internal sealed class Readers(RequestDelegate next)
{
    // The desk shows what an import would do, by doing it and taking it back; readiness tells of a database that cannot be opened.
    private static readonly string[] Others = [Addresses.Admin.Desk, Addresses.Readiness];

    public Task InvokeAsync(HttpContext context, Access access)
    {
        var request = context.Request;
        access.IsReadOnly = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !Others.Any(other => request.Path.StartsWithSegments(other));
        return next(context);
    }
}
