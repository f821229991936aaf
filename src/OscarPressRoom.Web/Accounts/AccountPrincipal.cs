using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OscarPressRoom.Web.Accounts;

/// <summary>What a session's cookie says of its account: number, name, role, and the stamp by which it can be ended from elsewhere.</summary>
internal sealed class AccountPrincipal(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var names = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, names.UserNameClaimType, names.RoleClaimType);
        identity.AddClaim(new Claim(names.UserIdClaimType, $"{user.Id}"));
        identity.AddClaim(new Claim(names.UserNameClaimType, user.UserName!));
        identity.AddClaim(new Claim(names.RoleClaimType, user.Role));
        identity.AddClaim(new Claim(names.SecurityStampClaimType, user.SecurityStamp!));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
