using System.Globalization;

namespace OscarPressRoom.Web;

internal static partial class Addresses
{
    public const string Changes = "/admin/changes";
    public const string Reports = "/admin/reports";

    /// <summary>What a change did, and its undoing.</summary>
    public static string Change(int id) => string.Create(CultureInfo.InvariantCulture, $"{Changes}/{id}");

    /// <summary>The changes before one.</summary>
    public static string ChangesBefore(int id) => string.Create(CultureInfo.InvariantCulture, $"{Changes}?before={id}");

    /// <summary>Where a conversation's facts or, with an anchor, a pair is put right.</summary>
    public static string Edit(int number, string slug, string? anchor = null) => Beside("admin/edit", number, slug, anchor);

    /// <summary>The same, filled with an earlier wording.</summary>
    public static string Restore(int number, string slug, string anchor, string fingerprint) => $"{Edit(number, slug, anchor)}?wording={fingerprint}";

    /// <summary>The same, filled with what a reader suggests.</summary>
    public static string EditReported(int number, string slug, string anchor, int report) => string.Create(CultureInfo.InvariantCulture, $"{Edit(number, slug, anchor)}?report={report}");

    public static string EditEvent(int number) => string.Create(CultureInfo.InvariantCulture, $"/admin/edit/events/{number}");

    public static string EditPerson(string slug) => $"/admin/edit/people/{Uri.EscapeDataString(slug)}";

    public static string EditWinner(int id) => string.Create(CultureInfo.InvariantCulture, $"/admin/edit/winners/{id}");
}
