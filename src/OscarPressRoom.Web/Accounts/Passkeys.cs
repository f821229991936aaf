using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Keys on somebody's devices that sign them in without a password.</summary>
internal sealed class Passkeys(UserManager<Account> accounts, SignInManager<Account> signIn, ActivityLog activity)
{
    /// <summary>What the browser needs to make a key (JSON).</summary>
    public Task<string> OfferAsync(Account account) =>
        signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = $"{account.Id}", Name = account.Email!, DisplayName = account.Email! });

    /// <summary>What the browser needs to show a key (JSON): the same for everybody, so that it tells of no account.</summary>
    public Task<string> AskAsync() => signIn.MakePasskeyRequestOptionsAsync(user: null);

    /// <param name="credential">What the browser made of the offer (JSON).</param>
    public async Task<bool> AddAsync(Account account, string credential, string name)
    {
        if (await IfAskedAsync(() => signIn.PerformPasskeyAttestationAsync(credential)) is not { Succeeded: true } attestation)
            return false;

        attestation.Passkey.Name = name;
        var result = await accounts.AddOrUpdatePasskeyAsync(account, attestation.Passkey);
        if (result.Succeeded)
            await activity.RecordAsync(ActivityKind.PasskeyAdded, name);
        return result.Succeeded;
    }

    public async Task RemoveAsync(Account account, byte[] credentialId)
    {
        var passkey = await accounts.GetPasskeyAsync(account, credentialId);
        await accounts.RemovePasskeyAsync(account, credentialId);
        await activity.RecordAsync(ActivityKind.PasskeyRemoved, passkey?.Name ?? "");
    }

    /// <param name="credential">What the browser answered when it was asked (JSON); not empty.</param>
    public async Task<bool> TryAsync(string credential)
    {
        var assertion = await IfAskedAsync(() => signIn.PerformPasskeyAssertionAsync(credential));
        // A lock after wrong passwords does not hold here: a key cannot be guessed, and nobody is to keep an admin out by guessing.
        // Its count of uses goes up, or it does not open: a copy of the key would give itself away.
        if (assertion is not { Succeeded: true } || !await signIn.CanSignInAsync(assertion.User)
            || !(await accounts.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)).Succeeded)
        {
            await activity.RecordAsync(ActivityKind.SignInFailed, by: assertion?.User?.Email ?? "");
            return false;
        }

        await signIn.SignInAsync(assertion.User, isPersistent: false);
        await activity.RecordAsync(ActivityKind.SignedIn, "with a passkey", by: assertion.User.Email);
        return true;
    }

    // Identity throws where this browser was not asked for what it answers; to a form that anybody may send it is no answer at all.
    private static async Task<TResult?> IfAskedAsync<TResult>(Func<Task<TResult>> perform)
        where TResult : class
    {
        try
        {
            return await perform();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
