using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages;

/// <summary>
/// Who only looks at pages cannot change anything, whatever those pages do. A reader's services end when the page is made and not when it
/// is sent: somebody with a slow line holds no connection to the archive.
/// </summary>
internal sealed class Readers(RequestDelegate next)
{
    // The desk shows what an import would do, by doing it and taking it back; readiness tells of a database that cannot be opened.
    private static readonly string[] Others = [Addresses.Admin.Desk, Addresses.Readiness];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || Others.Any(other => request.Path.StartsWithSegments(other)))
        {
            await next(context);
            return;
        }

        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }
}
