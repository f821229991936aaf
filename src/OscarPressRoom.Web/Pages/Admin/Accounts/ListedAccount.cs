using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.Accounts;

/// <summary>An account as the list shows it.</summary>
internal sealed record ListedAccount(int Id, string Email, string Role, bool IsDisabled, string State)
{
    public static ListedAccount Of(Account account, DateTimeOffset now) => new(account.Id, account.Email!, account.Role, account.IsDisabled, account switch
    {
        { IsDisabled: true } => "disabled",
        { PasswordHash: null } => "invited",
        _ when account.IsResting(now) => "locked for some minutes",
        _ => "active",
    });
}
