using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>At every request a session is asked whether its account still stands by it: whoever is disabled or signed out everywhere is out at once.</summary>
internal sealed class SessionCookie(TimeProvider clock) : CookieAuthenticationEvents
{
    private const int LongestRedirect = 4_096;

    // Asked for only here: every request makes one of these, and most bring no session.
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // What has just failed may have been this question; who was found to be there before stays known.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.RejectPrincipal();
            return;
        }

        // Begun while the clock was far ahead it would hold for as long again.
        var isOfNow = context.Properties.ExpiresUtc <= clock.GetUtcNow() + (2 * context.Options.ExpireTimeSpan);
        var signIn = context.HttpContext.RequestServices.GetRequiredService<SignInManager<Account>>();
        if (isOfNow && await signIn.ValidateSecurityStampAsync(context.Principal) is { IsDisabled: false })
            return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    // An answer's headers have less room than a request's line: from an address that is no page's one goes to the desk.
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.RedirectUri.Length > LongestRedirect)
            context.RedirectUri = Addresses.Admin.SignIn;
        return base.RedirectToLogin(context);
    }

    // Whoever is signed in and may not see a page is not helped by signing in.
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
