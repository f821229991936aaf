using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>admin add</c>: a link for a new admin, or for one who cannot get in any more.</summary>
internal static class AdminCommand
{
    public static Command Create(ArchiveAction archive)
    {
        var email = new Argument<string>("EMAIL") { Description = "The admin's e-mail address; nothing is sent to it." };
        var add = new Command("add", "Print a link with which this person chooses a password and is an admin.") { email };
        add.SetAction((line, _) => archive(line, async (services, output) =>
        {
            var secret = await AddAsync(services, line.GetRequiredValue(email));
            var site = services.GetRequiredService<IConfiguration>()["urls"]?.Split(';')[0] ?? Opening.DefaultAddress;
            await output.WriteLineAsync(InvitationLine.For("To choose a password and sign in", site, secret));
            return 0;
        }));
        return new Command("admin", "Let somebody be an admin.") { add };
    }

    private static async Task<string> AddAsync(IServiceProvider services, string email)
    {
        if (!new EmailAddressAttribute().IsValid(email))
            throw new ArchiveException($"“{email}” is no e-mail address.");

        var accounts = services.GetRequiredService<UserManager<Account>>();
        var known = await accounts.FindByEmailAsync(email);
        var account = known ?? Account.For(email, Roles.Admin);
        (account.Role, account.IsDisabled) = (Roles.Admin, false);
        var result = known is null ? await accounts.CreateAsync(account) : await accounts.UpdateSecurityStampAsync(account);
        if (!result.Succeeded)
            throw new ArchiveException(string.Join(' ', result.Errors.Select(error => error.Description)));

        return await services.GetRequiredService<Invitations>().InviteAsync(account, Invitations.Hour);
    }
}
