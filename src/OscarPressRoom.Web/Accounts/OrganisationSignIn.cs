using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Signing in through an organisation's OAuth provider, where the section SignIn:OAuth names one; off without it.</summary>
internal static class OrganisationSignIn
{
    public const string Scheme = "organisation";
    private const string Section = "SignIn:OAuth";

    /// <summary>What the button calls the organisation; null where there is none.</summary>
    public static string? Name(IConfiguration configuration) => configuration[$"{Section}:Name"];

    /// <exception cref="ArchiveException">A setting that is needed is missing.</exception>
    public static void AddOrganisation(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (Name(configuration) is null)
            return;

        authentication.AddOAuth(Scheme, options =>
        {
            var settings = configuration.GetSection(Section);
            (options.ClientId, options.ClientSecret) = (Needed(settings, "ClientId"), Needed(settings, "ClientSecret"));
            (options.AuthorizationEndpoint, options.TokenEndpoint) = (Needed(settings, "AuthorizationEndpoint"), Needed(settings, "TokenEndpoint"));
            options.UserInformationEndpoint = Needed(settings, "UserInformationEndpoint");
            options.CallbackPath = Addresses.Admin.OrganisationReturn;
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.UsePkce = true;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            foreach (var scope in (settings["Scope"] ?? "openid email").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                options.Scope.Add(scope);
            options.ClaimActions.MapJsonKey(ClaimTypes.NameIdentifier, "sub");
            options.ClaimActions.MapCustomJson(ClaimTypes.Email, VerifiedEmail);
            options.Events.OnCreatingTicket = AskWhoAsync;
            options.Events.OnRemoteFailure = RefuseAsync;
        });

        // What is missing is said at the start, not to the first reader.
        authentication.Services.AddOptions<OAuthOptions>(Scheme).ValidateOnStart();
    }

    // Whoever could write any address into their profile would be whom they like.
    private static string? VerifiedEmail(JsonElement user) =>
        user.TryGetProperty("email_verified", out var verified) && verified.ValueKind == JsonValueKind.True && user.TryGetProperty("email", out var email) ? email.GetString() : null;

    private static async Task AskWhoAsync(OAuthCreatingTicketContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new("Bearer", context.AccessToken);
        request.Headers.Accept.Add(new("application/json"));
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var user = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(context.HttpContext.RequestAborted));
        context.RunClaimActions(user.RootElement);
    }

    private static Task RefuseAsync(RemoteFailureContext context)
    {
        context.Response.Redirect(Addresses.Admin.OrganisationRefused);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static string Needed(IConfigurationSection settings, string name) => settings[name] is { Length: > 0 } value
        ? value
        : throw new ArchiveException($"The configuration lacks {settings.Path}:{name}, without which {Section}:Name cannot sign anybody in.");
}
