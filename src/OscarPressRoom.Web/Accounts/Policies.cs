namespace OscarPressRoom.Web.Accounts;

/// <summary>What pages ask of those who open them.</summary>
internal static class Policies
{
    /// <summary>Signed in, with any role.</summary>
    public const string Editor = "Editor";

    public const string Admin = "Admin";
}
