using System.Text;

namespace OscarPressRoom.Web.Pages.Twins;

/// <summary>A page in another dress, for machines and for keeping: a file that search engines leave to its page.</summary>
internal static class Twin
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="page">The address of the page it is the twin of.</param>
    public static IResult Of(HttpContext context, string page, string text, string contentType, string fileName)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        context.Response.Headers.Link = $"<{Addresses.Absolute(context.Request, page)}>; rel=\"canonical\"";
        return Results.File(Encoding.UTF8.GetBytes(text), $"{contentType}; charset=utf-8", fileName);
    }
}
