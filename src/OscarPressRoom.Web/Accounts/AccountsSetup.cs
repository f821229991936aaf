using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Who may sign in, how, and what they may do then.</summary>
internal static class AccountsSetup
{
    private const string Cookie = "press-room";

    /// <summary>The accounts themselves, for the site and its commands.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDbContext<AccountsContext>((scope, options) =>
            options.UseSqlite(scope.GetRequiredService<ArchiveConnections>().ConnectionString)
                // Identity maps what an archive has no table for; that it is left out is meant.
                .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.MappedEntityTypeIgnoredWarning, CoreEventId.MappedPropertyIgnoredWarning)));
        services.AddHttpContextAccessor().AddScoped<ActivityLog>().AddScoped<Invitations>().AddScoped<FirstInvitation>();

        // Before Identity's own, whose place it takes.
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = options.SignIn.RequireConfirmedAccount = true;
            options.User.AllowedUserNameCharacters = "";
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        }).AddEntityFrameworkStores<AccountsContext>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        return services;
    }

    /// <summary>Sessions, for the site alone.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<IUserConfirmation<Account>, EnabledAccounts>();
        new IdentityBuilder(typeof(Account), services).AddSignInManager().AddClaimsPrincipalFactory<AccountPrincipal>();
        services.AddScoped<FailureCount>().AddScoped<PasswordSignIn>().AddScoped<Passkeys>().AddScoped<RecoveryCodes>().AddScoped<AccountChanges>().AddScoped<Deeds>().AddScoped<OrganisationAccounts>().AddScoped<SessionCookie>();
        services.Configure<IdentityPasskeyOptions>(options => options.UserVerificationRequirement = options.ResidentKeyRequirement = "required");
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        authentication.AddOrganisation(builder.Configuration);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = Cookie;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.LoginPath = Addresses.Admin.SignIn;
            options.ReturnUrlParameter = Addresses.Admin.ReturnTo;
            options.EventsType = typeof(SessionCookie);
        });
        services.Configure<AntiforgeryOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ($"{Cookie}-form", CookieSecurePolicy.SameAsRequest));
        services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ($"{Cookie}-note", CookieSecurePolicy.SameAsRequest));
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Editor, policy => policy.RequireRole(Roles.Editor, Roles.Admin))
            .AddPolicy(Policies.Admin, policy => policy.RequireRole(Roles.Admin));

        var keys = ArchiveSettings.From(builder.Configuration).KeysFolder;
        services.AddDataProtection().SetApplicationName("OscarPressRoom").PersistKeysToFileSystem(keys);
    }
}
