using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages;

/// <summary>How much the archive holds.</summary>
internal sealed record Totals(int Events, int Awards, int People, int Films, int Conversations, int Questions)
{
    public static Totals Of(ArchiveContext archive) => archive.Rows(
        $"""
        select (select count(distinct EventId) from Transcript),
               (select count(distinct Slug) from Award),
               (select count(distinct PersonId) from WinnerPerson),
               (select count(distinct FilmSlug) from Winner),
               (select count(*) from Transcript),
               (select count(*) from QuestionAnswer where Question is not null)
        """,
        row => new Totals(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5)))[0];
}
