using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Crawling;

/// <summary>A page of the archive that search engines may list: not of those whose every conversation is kept from them. Its place among the others stays when new ones come.</summary>
/// <param name="ChangedAt">As the database keeps it: the day first.</param>
internal sealed record SitemapPage(int Kind, int Id, int? Event, string? Slug, string? Anchor, string? ChangedAt)
{
    public string Address => Kind switch
    {
        1 => Addresses.Event(Event!.Value),
        2 => Addresses.Award(Slug!),
        3 => Addresses.Person(Slug!),
        4 => Addresses.Film(Slug!),
        5 => Addresses.Transcript(Event!.Value, Slug!),
        _ => Addresses.Pair(Event!.Value, Slug!, Anchor!),
    };

    public static IQueryable<SitemapPage> All(ArchiveContext archive) => archive.Database.SqlQuery<SitemapPage>($"""
        select 1 as Kind, Id, Number as Event, null as Slug, null as Anchor, (select max(ChangedAt) from Transcript where EventId = Event.Id) as ChangedAt
        from Event
        union all
        select 2, min(Id), null, Slug, null, null from Award group by Slug
        union all
        select 3, Id, null, Slug, null, null from Person
        where coalesce((select max(IsIndexed) from Transcript where Transcript.Id in (select TranscriptId from TranscriptPerson where PersonId = Person.Id)), true)
        union all
        select 4, min(Winner.Id), null, FilmSlug, null, null
        from Winner left join TranscriptWinner on WinnerId = Winner.Id left join Transcript on Transcript.Id = TranscriptId
        where FilmSlug is not null
        group by FilmSlug
        having coalesce(max(IsIndexed), true)
        union all
        select 5, Transcript.Id, Event.Number, Transcript.Slug, null, Transcript.ChangedAt
        from Transcript join Event on Event.Id = Transcript.EventId
        where Transcript.IsIndexed
        union all
        select 6, QuestionAnswer.Id, Event.Number, Transcript.Slug, QuestionAnswer.Anchor,
               coalesce((select max(At) from Revision where Revision.TranscriptId = Transcript.Id and Revision.Anchor = QuestionAnswer.Anchor), Transcript.AddedAt)
        from QuestionAnswer
        join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
        join Event on Event.Id = Transcript.EventId
        where Transcript.IsIndexed
        """);
}
