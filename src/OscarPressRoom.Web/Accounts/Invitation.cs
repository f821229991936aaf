namespace OscarPressRoom.Web.Accounts;

/// <summary>A link with which somebody chooses a password, once and in time.</summary>
internal sealed class Invitation
{
    public int Id { get; init; }

    /// <summary>Whose password is chosen; null for the first start's link, which makes the first admin.</summary>
    public Account? Account { get; init; }

    public required byte[] Hash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
