using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Somebody who may sign in; called by their e-mail address.</summary>
internal sealed class Account : IdentityUser<int>
{
    /// <summary>How long it is closed after too many failures.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    /// <summary>One of <see cref="Roles"/>.</summary>
    public required string Role { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>Whether it rests after too many failures: never for longer than twice as long as it should, wherever the clock was when it began.</summary>
    public bool IsResting(DateTimeOffset now) => LockoutEnd > now && LockoutEnd <= now + (2 * Rest);

    public static Account For(string email, string role) => new() { Email = email, UserName = email, Role = role };
}
