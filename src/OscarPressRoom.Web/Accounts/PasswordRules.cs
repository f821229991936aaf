using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>A password is long, and nothing that others would try first; what kinds of characters it has does not matter.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 200;
    private const int ShortestName = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Refusal(user.Email ?? "", password ?? "") is { } refusal
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = refusal })
            : IdentityResult.Success);

    /// <summary>Why a password is not taken; null for a good one.</summary>
    public static string? Refusal(string email, string password)
    {
        var name = email.Split('@')[0];
        return password switch
        {
            { Length: < Shortest } => $"A password has at least {Shortest} characters; a few words in a row are easy to remember.",
            { Length: > Longest } => $"A password has at most {Longest} characters.",
            _ when name.Length >= ShortestName && password.Contains(name, StringComparison.OrdinalIgnoreCase) => "A password must not contain the name in your e-mail address.",
            _ when CommonPasswords.IsCommon(password) => "Many people use a password like this, so it would be tried first. A few words that do not belong together are better.",
            _ => null,
        };
    }
}
