using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace OscarPressRoom.Web.Watching;

/// <summary>One line in the log for each request, with the failure where there was one. It tells neither who asked nor what was sent.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // A failure shows another page in place of the one that was asked for.
        var (began, method, path, id) = (Stopwatch.GetTimestamp(), context.Request.Method, LoggedPath.Of(context.Request.Path), RequestId.Of(context));
        var body = new CountedBody(context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        context.Features.Set<IHttpResponseBodyFeature>(body);

        // At the last moment, over that of the request for which a page was kept.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[RequestId.Header] = id;
            return Task.CompletedTask;
        });
        try
        {
            await next(context);
            PageCounter.Count(context);
            Write(context.Response.StatusCode, context.Features.Get<IExceptionHandlerFeature>()?.Error);
        }
        catch (Exception failure)
        {
            Write(StatusCodes.Status500InternalServerError, failure);
            throw;
        }

        void Write(int status, Exception? failure)
        {
            var (milliseconds, bytes) = (Stopwatch.GetElapsedTime(began).TotalMilliseconds, HttpMethods.IsHead(method) ? 0 : body.Bytes);
            LogRequest(logger, failure is null ? LogLevel.Information : LogLevel.Error, method, path, status, milliseconds, bytes, id, failure);
        }
    }

    [LoggerMessage("{Method} {Path} {Status} in {Milliseconds:0.0} ms, {Bytes} bytes, {RequestId}")]
    private static partial void LogRequest(
        ILogger logger, LogLevel level, string method, string path, int status, double milliseconds, long bytes, string requestId, Exception? failure);
}
