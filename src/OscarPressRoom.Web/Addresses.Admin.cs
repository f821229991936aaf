namespace OscarPressRoom.Web;

internal static partial class Addresses
{
    /// <summary>Where those who are signed in work.</summary>
    public static class Admin
    {
        public const string Desk = "/admin";
        public const string SignIn = "/admin/sign-in";
        public const string SignOut = "/admin/sign-out";

        public const string Recovery = "/admin/sign-in/recovery";
        public const string Accounts = "/admin/accounts";
        public const string OwnAccount = "/admin/account";
        public const string Password = "/admin/account/password";
        public const string Passkeys = "/admin/account/passkeys";
        public const string RecoveryCodes = "/admin/account/recovery-codes";

        /// <summary>The parameter that says where to go after signing in.</summary>
        public const string ReturnTo = "return";

        public static string Invitation(string secret) => $"/admin/invitations/{secret}";
    }
}
