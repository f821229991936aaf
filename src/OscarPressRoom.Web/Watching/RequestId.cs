using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace OscarPressRoom.Web.Watching;

/// <summary>What a request is called in the log, in its answer and on a page that fails: the trace that the caller names (traceparent), or one made for it.</summary>
internal static class RequestId
{
    public const string Header = "X-Request-Id";

    public static string Of(HttpContext context) =>
        context.Features.Get<IHttpActivityFeature>()?.Activity is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : context.TraceIdentifier;
}
