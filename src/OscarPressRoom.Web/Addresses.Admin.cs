namespace OscarPressRoom.Web;

internal static partial class Addresses
{
    /// <summary>Where those who are signed in work.</summary>
    public static class Admin
    {
        public const string Desk = "/admin";
        public const string SignIn = "/admin/sign-in";
        public const string SignOut = "/admin/sign-out";

        /// <summary>The parameter that says where to go after signing in.</summary>
        public const string ReturnTo = "return";

        public static string Invitation(string secret) => $"/admin/invitations/{secret}";
    }
}
