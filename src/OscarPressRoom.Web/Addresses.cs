using System.Globalization;

namespace OscarPressRoom.Web;

/// <summary>Every address of the site: lower case, stable, defaults left out. No view writes one itself.</summary>
internal static class Addresses
{
    public const string Home = "/";
    public const string Events = "/events";
    public const string Awards = "/awards";
    public const string People = "/people";
    public const string Films = "/films";
    public const string About = "/about";
    public const string Health = "/healthz";

    /// <summary>The page of a failure; {0} stands for its status code.</summary>
    public const string Statuses = "/status/{0}";

    public static string Event(int number) => string.Create(CultureInfo.InvariantCulture, $"{Events}/{number}");

    public static string Transcript(int number, string slug) => $"{Event(number)}/{Uri.EscapeDataString(slug)}";

    /// <summary>One pair alone.</summary>
    public static string Pair(int number, string slug, string anchor) => $"{Transcript(number, slug)}/{Uri.EscapeDataString(anchor)}";

    /// <summary>One pair among the others of its conversation.</summary>
    public static string PairInContext(int number, string slug, string anchor) => Transcript(number, slug) + Fragment(anchor);

    public static string Award(string slug) => $"{Awards}/{Uri.EscapeDataString(slug)}";

    public static string Person(string slug) => $"{People}/{Uri.EscapeDataString(slug)}";

    public static string Film(string slug) => $"{Films}/{Uri.EscapeDataString(slug)}";

    public static string Search(string? query = null, int page = 1) => (query, page) switch
    {
        (null or "", _) => "/search",
        (_, <= 1) => $"/search?q={Uri.EscapeDataString(query)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"/search?q={Uri.EscapeDataString(query)}&page={page}"),
    };

    /// <summary>A place in the page that is being read.</summary>
    public static string Fragment(string id) => $"#{Uri.EscapeDataString(id)}";

    public static string Status(int code) => Statuses.Replace("{0}", code.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>With scheme and host, for those who read the page elsewhere.</summary>
    public static string Absolute(HttpRequest request, string address) => $"{request.Scheme}://{request.Host}{address}";
}
