using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages;

/// <summary>How much the archive holds.</summary>
internal sealed record Totals(int Events, int Awards, int People, int Films, int Conversations, int Questions)
{
    public static Task<Totals> OfAsync(ArchiveContext archive, CancellationToken cancellation) => archive.Database.SqlQuery<Totals>($"""
        select (select count(distinct EventId) from Transcript) as Events,
               (select count(distinct Slug) from Award) as Awards,
               (select count(distinct PersonId) from WinnerPerson) as People,
               (select count(distinct FilmSlug) from Winner) as Films,
               (select count(*) from Transcript) as Conversations,
               (select count(*) from QuestionAnswer where Question is not null) as Questions
        """).SingleAsync(cancellation);
}
