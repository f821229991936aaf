namespace OscarPressRoom.Web.Pages;

/// <summary>Refuses headers at which the framework itself fails as soon as somebody reads them: a host such as "xn--a", an encoding that is no longer allowed.</summary>
internal sealed class SoundHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (Fault(context.Request) is not { } fault)
            return next(context);

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync(fault);
    }

    private static string? Fault(HttpRequest request)
    {
        try
        {
            _ = (request.Host.ToUriComponent(), request.GetTypedHeaders().ContentType?.Encoding);
            return null;
        }
        catch (ArgumentException)
        {
            return "The header Host names no host.";
        }
        catch (NotSupportedException)
        {
            return "The header Content-Type names an encoding that is not read here. Send UTF-8.";
        }
    }
}
