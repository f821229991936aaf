using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Watching;

/// <summary>What the program measures of itself, as plain text for admins.</summary>
internal static class MetricsPage
{
    public static void MapMetrics(this WebApplication app)
    {
        var metrics = app.Services.GetRequiredService<Metrics>();
        app.MapGet(Addresses.Admin.Metrics, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text(metrics.Text(), PrometheusText.MediaType);
        }).RequireAuthorization(Policies.Admin);
    }
}
