using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web;

/// <summary>How often one address may ask for what is dear or dangerous; from the configuration's section Limits.</summary>
internal static class RequestLimits
{
    /// <summary>Sends of the forms that open an account.</summary>
    public const string SignIn = "SignIn";

    public const string Search = "Search";

    /// <summary>Sends of the form with which readers report an error.</summary>
    public const string Report = "Report";

    // An IPv6 customer has a whole network of this length.
    private const int NetworkBytes = 8;

    // Searches keep a core busy from beginning to end: as many as there are cores are at work, and the others wait in the order in which they
    // came. All at once they would all take as long as the last.
    private static readonly RateLimitPartition<bool> InLine = RateLimitPartition.GetConcurrencyLimiter(
        true, _ => new() { PermitLimit = Environment.ProcessorCount, QueueLimit = LongestLine, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    private const int LongestLine = 1_000;

    // No caller's name.
    private const string OnlyLooking = "only looking";

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhenAsync;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => IsSearch(context) ? InLine : RateLimitPartition.GetNoLimiter(false));
        });

        builder.Services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limiter, configuration) =>
        {
            var (signIns, searches, reports) = (Settings.SignInsPerMinute.Of(configuration), Settings.SearchesPerMinute.Of(configuration), Settings.ReportsPerHour.Of(configuration));
            limiter.AddPolicy(SignIn, context => Sent(context, signIns, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Search, context => Window(context, searches, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Report, context => Sent(context, reports, TimeSpan.FromHours(1)));
        });
    }

    /// <summary>Whom a request is counted against.</summary>
    public static string Caller(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => $"{address}",
    };

    // What fetches much is sent while it is read, as fast as somebody takes it.
    private static bool IsSearch(HttpContext context) => context.GetEndpoint()?.Metadata is { } endpoint
        && endpoint.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Search
        && endpoint.GetMetadata<RequestTimeoutAttribute>() is null;

    private static RateLimitPartition<string> Window(HttpContext context, int limit, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(Caller(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = limit, Window = window });

    // Whoever only looks at a form tries nothing. They share no name with those who send it: the first to come with one decides how it is counted.
    private static RateLimitPartition<string> Sent(HttpContext context, int limit, TimeSpan window) =>
        HttpMethods.IsPost(context.Request.Method) ? Window(context, limit, window) : RateLimitPartition.GetNoLimiter(OnlyLooking);

    // Only who has asked too often is told when; a line that is too long is nobody's fault.
    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        else
            rejected.HttpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return ValueTask.CompletedTask;
    }
}
