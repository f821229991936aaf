namespace OscarPressRoom.Web.Accounts;

/// <summary>One line of what was done here: a change of the archive, or something that was done with an account.</summary>
/// <param name="What">A change's sentence, or an <see cref="ActivityKind"/>'s name.</param>
/// <param name="About">Why it was changed, or what it was done to; often empty.</param>
/// <param name="Address">Where the request came from, as far as that is kept.</param>
/// <param name="Change">The change's number, where it is one.</param>
internal sealed record Deed(DateTimeOffset At, string By, string What, string About, string? Address, int? Change)
{
    /// <summary>"SignInFailed" as "sign in failed"; a sentence as it is.</summary>
    public string Words => Enum.IsDefined(typeof(ActivityKind), What) ? Spaced(What) : What;

    private static string Spaced(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart();
}
