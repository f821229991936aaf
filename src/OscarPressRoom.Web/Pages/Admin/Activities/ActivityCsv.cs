using CsvHelper;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Admin.Activities;

/// <summary>All that was done here as a table, sent while it is read.</summary>
internal static class ActivityCsv
{
    public static void MapActivityCsv(this WebApplication app) =>
        app.MapMethods(Addresses.Admin.ActivityCsv, Twin.Methods, AnswerAsync).RequireAuthorization(Policies.Admin).WithRequestTimeout(TimeLimits.Transfer);

    private static async Task AnswerAsync(HttpContext context, Deeds deeds, ActivityLog activity)
    {
        await activity.RecordAsync(ActivityKind.Exported, "the activity");
        var (response, cancellation) = (context.Response, context.RequestAborted);
        response.ContentType = CsvForm.MediaType;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = "attachment; filename=\"activity.csv\"";

        await using var writer = new StreamWriter(response.Body, CsvForm.Utf8);
        await using var table = new CsvWriter(writer, CsvForm.Configuration);
        table.WriteHeader<Row>();
        await table.NextRecordAsync();
        await foreach (var deed in deeds.Of(by: null).WithCancellation(cancellation))
        {
            table.WriteRecord(new Row(Moment.Iso(deed.At), deed.By, deed.Words, deed.About, deed.Address ?? ""));
            await table.NextRecordAsync();
        }
    }

    internal sealed record Row(string At, string By, string What, string About, string Address);
}
