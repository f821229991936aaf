namespace OscarPressRoom.Web.Accounts;

/// <summary>A link as the console says it, where a person can open it.</summary>
internal static class InvitationLine
{
    /// <param name="site">Where the site listens; an address that stands for all of the machine's is given as its own.</param>
    public static string For(string purpose, string site, string secret)
    {
        var address = site.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal);
        return $"{purpose}, open this link; it works once, and for one hour:{Environment.NewLine}{address.TrimEnd('/')}{Addresses.Admin.Invitation(secret)}";
    }
}
