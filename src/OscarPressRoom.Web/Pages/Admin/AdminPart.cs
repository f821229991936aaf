using System.Security.Claims;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin;

/// <summary>A part of the admin pages, as their menu lists it.</summary>
/// <param name="Role">The only role that sees it; null for everybody who is signed in.</param>
internal sealed record AdminPart(string Name, string Address, string? Role = null)
{
    private static IReadOnlyList<AdminPart> All { get; } =
    [
        new("Desk", Addresses.Admin.Desk),
        new("Import", Addresses.Admin.Import),
        new("Drafts", Addresses.Admin.Drafts),
        new("Changes", Addresses.Changes),
        new("Activity", Addresses.Admin.Activity(), Roles.Admin),
        new("Reports", Addresses.Reports),
        new("Accounts", Addresses.Admin.Accounts, Roles.Admin),
        new("Your account", Addresses.Admin.OwnAccount),
    ];

    public static IEnumerable<AdminPart> For(ClaimsPrincipal user) => All.Where(part => part.Role is null || user.IsInRole(part.Role));

    /// <summary>The value of aria-current where a page stands: "page" on the part itself, "true" below it.</summary>
    public string? Current(string address) => address == Address ? "page"
        : Address != Addresses.Admin.Desk && address.StartsWith(Address + "/", StringComparison.Ordinal) ? "true"
        : null;
}
