using System.Globalization;

namespace OscarPressRoom.Web.Pages.Admin;

/// <summary>Times as those read them who keep the archive.</summary>
internal static class Moment
{
    /// <summary>"March 2, 2014, 20:30 UTC".</summary>
    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("MMMM d, yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>For machines.</summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
