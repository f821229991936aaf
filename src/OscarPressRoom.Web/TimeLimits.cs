using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web;

/// <summary>How long things may take: making a page, sending or fetching much, a client that dawdles, and the end.</summary>
internal static class TimeLimits
{
    /// <summary>What sends or fetches much: the desk's forms, and results as a table.</summary>
    public const string Transfer = "Transfer";

    // A modem's; slower is nobody who reads.
    private const double LeastBytesPerSecond = 240;

    public static void AddTimeLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRequestTimeouts();
        builder.Services.AddOptions<RequestTimeoutOptions>().Configure<IConfiguration>((limits, configuration) =>
        {
            limits.DefaultPolicy = Within(Settings.RequestSeconds.Of(configuration));
            limits.AddPolicy(Transfer, Within(Settings.TransferSeconds.Of(configuration)));
        });
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IConfiguration>((kestrel, configuration) =>
        {
            var patience = TimeSpan.FromSeconds(Settings.ClientSeconds.Of(configuration));
            kestrel.Limits.RequestHeadersTimeout = patience;
            kestrel.Limits.MinRequestBodyDataRate = kestrel.Limits.MinResponseDataRate = new(LeastBytesPerSecond, patience);
        });
        builder.Services.AddOptions<HostOptions>().Configure<IConfiguration>((host, configuration) => host.ShutdownTimeout = TimeSpan.FromSeconds(Settings.StopSeconds.Of(configuration)));
    }

    private static RequestTimeoutPolicy Within(int seconds) => new() { Timeout = TimeSpan.FromSeconds(seconds), TimeoutStatusCode = StatusCodes.Status504GatewayTimeout };
}
