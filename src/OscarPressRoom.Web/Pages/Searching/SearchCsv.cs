using System.Globalization;
using CsvHelper;
using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>All results as a table (RFC 4180), a row a pair, sent while they are read. Its columns stay; others may join them.</summary>
internal static class SearchCsv
{
    public static async Task AnswerAsync(HttpContext context, FoundPairs pairs)
    {
        var (request, response, cancellation) = (context.Request, context.Response, context.RequestAborted);
        var search = SearchRequest.From(request.Query).Search;
        response.ContentType = CsvForm.MediaType;
        response.Headers.ContentDisposition = "attachment; filename=\"oscar-press-room.csv\"";

        await using var writer = new StreamWriter(response.Body, CsvForm.Utf8);
        await using var table = new CsvWriter(writer, CsvForm.Configuration);
        table.WriteHeader<Row>();
        await table.NextRecordAsync();
        await foreach (var pair in pairs.AllAsync(search.Query, search.Order == SearchOrder.Oldest, cancellation))
        {
            table.WriteRecord(Row.Of(request, pair));
            await table.NextRecordAsync();
        }
    }

    internal sealed record Row(
        int Event, string EventName, string Date, string Title, string Rendition, int Number, string Asker, string Question, string Answer,
        string People, string Awards, string Films, string Address, string Source, string AddedAt)
    {
        public static Row Of(HttpRequest request, FoundPair pair) => new(
            pair.Event,
            pair.EventName,
            pair.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            pair.Title,
            pair.Rendition.ToString().ToLowerInvariant(),
            pair.Position,
            pair.Asker ?? "",
            pair.Question ?? "",
            pair.Answer,
            Joined(pair.Winners.SelectMany(winner => winner.People).Select(person => person.Name)),
            Joined(pair.Winners.Select(winner => winner.Award)),
            Joined(pair.Winners.Select(winner => winner.Film).OfType<string>()),
            Addresses.Absolute(request, Addresses.Pair(pair.Event, pair.Transcript, pair.Anchor)),
            pair.Source ?? "",
            pair.AddedAt.ToString("O", CultureInfo.InvariantCulture));

        private static string Joined(IEnumerable<string> names) => string.Join("; ", names.Distinct());
    }
}
