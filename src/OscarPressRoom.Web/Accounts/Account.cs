using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Somebody who may sign in; called by their e-mail address.</summary>
internal sealed class Account : IdentityUser<int>
{
    /// <summary>One of <see cref="Roles"/>.</summary>
    public required string Role { get; set; }

    public bool IsDisabled { get; set; }

    public static Account For(string email, string role) => new() { Email = email, UserName = email, Role = role };
}
