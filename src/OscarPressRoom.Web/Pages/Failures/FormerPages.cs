using System.Globalization;
using OscarPressRoom.Archive.Moving;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>What is not found where it stood before leads permanently to where it stands now, in whatever dress it was asked for.</summary>
internal sealed class FormerPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, FormerAddresses former)
    {
        await next(context);
        var (request, response) = (context.Request, context.Response);
        if (response.StatusCode is not (StatusCodes.Status404NotFound or StatusCodes.Status410Gone) || response.HasStarted || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            return;
        if (await NowAsync(former, request.Path.Value ?? "", context.RequestAborted) is { } address)
            response.Redirect($"{address}{request.QueryString}", permanent: true);
    }

    private static async Task<string?> NowAsync(FormerAddresses former, string path, CancellationToken cancellation)
    {
        // A dot never stands in a name: behind it is the dress.
        var (stem, dress) = path.Split('.', 2) is [var before, var after] ? (before, $".{after}") : (path, "");
        switch (stem.Split('/'))
        {
            case ["", "people", var slug]:
                return await former.PersonAsync(slug, cancellation) is { } person ? Addresses.Person(person) : null;
            case ["", "films", var slug]:
                return await former.FilmAsync(slug, cancellation) is { } film ? Addresses.Film(film) : null;
            case ["", ("events" or "cite" or "wordings" or "report") and var root, var digits, var slug, .. { Length: <= 1 } rest] when int.TryParse(digits, CultureInfo.InvariantCulture, out var number):
                var anchor = rest is [var last] ? last : null;
                if (await former.TranscriptAsync(number, slug, cancellation) is { } transcript)
                    return Addresses.Beside(root, transcript.Event, transcript.Slug, anchor) + dress;
                return anchor is not null && await former.PairAsync(number, slug, anchor, cancellation) is { } pair
                    ? Addresses.Beside(root, pair.Event, pair.Slug, pair.Anchor) + dress
                    : null;
            default:
                return null;
        }
    }
}
