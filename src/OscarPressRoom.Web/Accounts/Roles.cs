namespace OscarPressRoom.Web.Accounts;

/// <summary>What an account may do.</summary>
internal static class Roles
{
    /// <summary>Everything.</summary>
    public const string Admin = "admin";

    /// <summary>Bring transcripts in and put them right, but nothing about accounts.</summary>
    public const string Editor = "editor";

    public static IReadOnlyList<string> All { get; } = [Editor, Admin];
}
