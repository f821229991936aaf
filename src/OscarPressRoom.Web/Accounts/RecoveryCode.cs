namespace OscarPressRoom.Web.Accounts;

/// <summary>Stands in once for a lost password.</summary>
internal sealed class RecoveryCode
{
    public required int AccountId { get; init; }

    public required byte[] Hash { get; init; }
}
