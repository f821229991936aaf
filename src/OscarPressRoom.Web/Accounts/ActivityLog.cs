namespace OscarPressRoom.Web.Accounts;

/// <summary>Writes down what accounts do.</summary>
internal sealed class ActivityLog(AccountsContext context, IHttpContextAccessor http, TimeProvider clock)
{
    /// <param name="by">Who did it, where that is not the account that is signed in or the person who runs the command.</param>
    public async Task RecordAsync(ActivityKind kind, string about = "", string? by = null)
    {
        context.Add(new Activity
        {
            At = clock.GetUtcNow(),
            By = by ?? (http.HttpContext is { } request ? request.User.Identity?.Name ?? "" : Environment.UserName),
            Kind = kind,
            About = about,
            Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
        });
        await context.SaveChangesAsync();
    }
}
