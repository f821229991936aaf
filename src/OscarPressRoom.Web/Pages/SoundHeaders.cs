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
        const string NoHost = "The header Host names no host.";
        try
        {
            _ = (request.Host.ToUriComponent(), request.GetTypedHeaders().ContentType?.Encoding);
            return HasAddress(request) ? null : NoHost;
        }
        catch (ArgumentException)
        {
            return NoHost;
        }
        catch (NotSupportedException)
        {
            return "The header Content-Type names an encoding that is not read here. Send UTF-8.";
        }
    }

    // Old clients name no host and get a page all the same; a feed's entries are known by their whole addresses.
    private static bool HasAddress(HttpRequest request) => request.Host.HasValue
        ? Uri.TryCreate(Addresses.Absolute(request, Addresses.Home), UriKind.Absolute, out _)
        : request.Path.Value?.EndsWith(".atom", StringComparison.OrdinalIgnoreCase) is not true;
}
