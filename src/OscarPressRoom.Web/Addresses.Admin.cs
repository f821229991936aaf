using System.Globalization;

namespace OscarPressRoom.Web;

internal static partial class Addresses
{
    /// <summary>A draft for those who were given its secret.</summary>
    public static string Review(int id, string secret) => string.Create(CultureInfo.InvariantCulture, $"{Reviews}/{id}-{secret}");

    public static string LineId(int number) => string.Create(CultureInfo.InvariantCulture, $"_line-{number}");

    /// <summary>Where those who are signed in work.</summary>
    public static class Admin
    {
        public const string Desk = "/admin";
        public const string SignIn = "/admin/sign-in";
        public const string SignOut = "/admin/sign-out";
        public const string Recovery = "/admin/sign-in/recovery";
        public const string OrganisationRefused = "/admin/sign-in/organisation";

        /// <summary>Where an organisation's provider sends somebody back to.</summary>
        public const string OrganisationReturn = "/admin/sign-in/organisation/return";
        public const string Accounts = "/admin/accounts";
        public const string Metrics = "/metrics";
        public const string ActivityCsv = "/admin/activity.csv";
        public const string OwnAccount = "/admin/account";
        public const string Password = "/admin/account/password";
        public const string Passkeys = "/admin/account/passkeys";
        public const string RecoveryCodes = "/admin/account/recovery-codes";
        public const string Import = "/admin/import";
        public const string Drafts = "/admin/drafts";

        /// <summary>Where an upload that is too large leads: nothing of it was read.</summary>
        public const string ImportTooLarge = "/admin/import?too=large";

        /// <summary>One of the transcripts of a draft, counted from 1.</summary>
        public static string Draft(int id, int place = 1) =>
            $"{Drafts}/{id.ToString(CultureInfo.InvariantCulture)}{(place == 1 ? "" : $"/{place.ToString(CultureInfo.InvariantCulture)}")}";

        /// <summary>Where a line of its source stands in a draft.</summary>
        public static string DraftLine(int id, int place, int line) => Draft(id, place) + Fragment(LineId(line));

        /// <summary>What became of a draft.</summary>
        public static string PublishedDraft(int id) => string.Create(CultureInfo.InvariantCulture, $"{Drafts}/{id}/published");

        /// <summary>A form's button on a draft's page.</summary>
        public static string DraftAct(int id, int place, string act) => $"{Draft(id, place)}?handler={act}";

        /// <summary>The parameter that says where to go after signing in.</summary>
        public const string ReturnTo = "return";

        /// <summary>What was done, the latest first; of one account where it is given.</summary>
        public static string Activity(string? by = null, int page = 1) => "/admin/activity" + With(
            [("by", by), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)]);

        /// <summary>The way back from the organisation's sign-in.</summary>
        public static string Organisation(string? returnTo) => OrganisationRefused + With([(ReturnTo, returnTo)]);

        /// <summary>The way there.</summary>
        public static string OrganisationStart(string? returnTo) => OrganisationRefused + With([("handler", "Start"), (ReturnTo, returnTo)]);

        public static string Invitation(string secret) => $"/admin/invitations/{secret}";
    }
}
