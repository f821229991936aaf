namespace OscarPressRoom.Web.Caching;

/// <summary>Answers 304 to whoever has the page as it is, also where it had to be made to tell; of kept pages the cache tells by itself.</summary>
internal sealed class UnchangedPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Headers.IfNoneMatch.Count == 0 || !PublicPage.IsAsked(context))
        {
            await next(context);
            return;
        }

        var page = await HeldBack.OfAsync(context, next);
        if (page.Whole is not null && response.StatusCode == StatusCodes.Status200OK && IsKnown(context))
        {
            page.Drop();
            response.StatusCode = StatusCodes.Status304NotModified;
            (response.ContentLength, response.ContentType) = (null, null);
            response.Headers.ContentEncoding = default;
            return;
        }

        await page.ReleaseAsync(context.RequestAborted);
    }

    private static bool IsKnown(HttpContext context) =>
        context.Response.GetTypedHeaders().ETag is { } tag && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
}
