using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Writes down what accounts do.</summary>
internal sealed class ActivityLog(AccountsContext context, IHttpContextAccessor http, TimeProvider clock)
{
    /// <param name="by">Who did it, where that is not the account that is signed in or the person who runs the command.</param>
    public Task RecordAsync(ActivityKind kind, string about = "", string? by = null)
    {
        var who = by ?? (http.HttpContext is { } request ? request.User.Identity?.Name ?? "" : Environment.UserName);
        var address = http.HttpContext?.Connection.RemoteIpAddress?.ToString();
        // Not with the context's other changes: one that could not be saved is to be written down too.
        return context.Database.ExecuteSqlAsync(
            $"insert into Activity (At, By, Kind, About, Address) values ({clock.GetUtcNow()}, {who}, {kind.ToString()}, {about}, {address})");
    }
}
