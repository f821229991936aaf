using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages;

/// <summary>Who only looks at public pages cannot change anything, whatever those pages do. (The desk shows what an import would do, by doing it and taking it back.)</summary>
internal sealed class Readers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Access access)
    {
        var request = context.Request;
        access.IsReadOnly = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.Path.StartsWithSegments(Addresses.Admin.Desk);
        return next(context);
    }
}
