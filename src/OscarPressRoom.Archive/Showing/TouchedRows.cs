using System.Runtime.CompilerServices;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Archive.Showing;

/// <summary>The subjects whose pages show something that changed.</summary>
internal static class TouchedRows
{
    // What changed, and how far that goes: only present links are followed, for of a link that came or went both ends are among what
    // changed. What is gone or moved is named by what was written down of it.
    private const string Changes = """
        with Changed as materialized (select TableName, RowKey, Before from ChangedRow where ChangeId > {0}),
        Hearing as materialized (select RowKey ->> 0 as TranscriptId, RowKey ->> 1 as WinnerId from Changed where TableName = 'TranscriptWinner'),
        Crediting as materialized (select RowKey ->> 0 as WinnerId, RowKey ->> 1 as PersonId from Changed where TableName = 'WinnerPerson'),
        Ceremony as materialized (select RowKey as Id from Changed where TableName = 'Event'),

        -- Whether lists of conversations show it otherwise.
        Talk as materialized (
            select Changed.RowKey as Id, Before ->> 'EventId' as WasAt, Before ->> 'Slug' as WasCalled, Transcript.EventId as IsAt,
                   (Before ->> 'EventId', Before ->> 'Slug', Before ->> 'Title', Before ->> 'Rendition', Before ->> 'IsIndexed')
                   is not (Transcript.EventId, Transcript.Slug, Transcript.Title, Transcript.Rendition, Transcript.IsIndexed) as IsListed
            from Changed left join Transcript on Transcript.Id = RowKey where TableName = 'Transcript'),

        -- Whether lists of conversations count it otherwise.
        Pair as materialized (
            select Changed.RowKey as Id, Before ->> 'TranscriptId' as WasIn, QuestionAnswer.TranscriptId as IsIn,
                   Before is null or (Before ->> 'TranscriptId', Before ->> 'Question' is null)
                   is not (QuestionAnswer.TranscriptId, QuestionAnswer.Question is null) as IsCounted
            from Changed left join QuestionAnswer on QuestionAnswer.Id = RowKey where TableName = 'QuestionAnswer'),

        -- Conversations of which others' pages show something: name, place, number of questions, who is heard.
        Listed as materialized (
            select Id from Talk where IsListed
            union select WasIn from Pair where IsCounted
            union select IsIn from Pair where IsCounted
            union select TranscriptId from Hearing
            union select TranscriptId from TranscriptWinner where WinnerId in (select WinnerId from Crediting)
            union select Id from Transcript where EventId in (select Id from Ceremony))
        """;

    /// <summary>Follows what changed to the pages that show it.</summary>
    public static List<Touched> Since(ArchiveContext archive, int since) => archive.Rows(
        FormattableStringFactory.Create(Changes + """
        ,
        Own as materialized (
            select Id from Listed
            union select Id from Talk
            union select WasIn from Pair
            union select IsIn from Pair
            union select Before ->> 'TranscriptId' from Changed where TableName = 'Revision'),

        -- People and wins that are shown otherwise.
        Human as materialized (
            select RowKey as Id from Changed where TableName = 'Person'
            union select PersonId from PersonName where Key in (select RowKey from Changed where TableName = 'PersonName')
            union select Before ->> 'PersonId' from Changed where TableName = 'PersonName'),
        Win as materialized (
            select RowKey as Id from Changed where TableName = 'Winner'
            union select WinnerId from Crediting
            union select WinnerId from WinnerPerson where PersonId in (select Id from Human)
            union select Id from Winner where AwardId in (select RowKey from Changed where TableName = 'Award')
            union select Winner.Id from Award join Winner on Winner.AwardId = Award.Id where EventId in (select Id from Ceremony)),
        ListedWin as materialized (
            select WinnerId as Id from Hearing
            union select WinnerId from TranscriptWinner where TranscriptId in (select Id from Listed)),
        ListedHuman as materialized (
            select PersonId as Id from Crediting
            union select PersonId from WinnerPerson where WinnerId in (select Id from ListedWin)),

        -- A conversation's page shows its neighbours in the event, and the other conversations of its winners and their people.
        ShownTalk as (
            select Id from Own
            union select TranscriptId from TranscriptWinner where WinnerId in (select Id from Win union select Id from ListedWin)
            union select TranscriptId from TranscriptPerson where PersonId in (select Id from ListedHuman)
            union select Id from Transcript where EventId in (select WasAt from Talk where IsListed union select IsAt from Talk where IsListed)),
        ShownEvent as (
            select EventId as Id from Transcript where Id in (select Id from Listed)
            union select WasAt from Talk where IsListed
            union select EventId from Award where Id in (
                select AwardId from Winner where Id in (select Id from Win union select Id from ListedWin)
                union select RowKey from Changed where TableName = 'Award'
                union select Before ->> 'AwardId' from Changed where TableName = 'Winner')
            union select Before ->> 'EventId' from Changed where TableName = 'Award'),
        ShownHuman as (
            select Id from Human
            union select Id from ListedHuman
            union select PersonId from WinnerPerson where WinnerId in (select Id from Win)
            union select PersonId from TranscriptPerson where TranscriptId in (select Id from Own)),

        Numbered as (
            select Id, Number from Event
            union select RowKey, Before ->> 'Number' from Changed where TableName = 'Event' and Before is not null),
        Called as (
            select Id, EventId, Slug from Transcript where Id in (select Id from ShownTalk)
            union select Id, WasAt, WasCalled from Talk where WasCalled is not null)
        select 'Transcript' as Subject, Number as Event, Slug as Text from Called join Numbered on Numbered.Id = EventId
        union all
        select 'Event', Number, null from Numbered where Id in (select Id from ShownEvent)
        union all
        select 'Person', null, Slug from Person where Id in (select Id from ShownHuman)
        union all
        select 'Person', null, Before ->> 'Slug' from Changed where TableName = 'Person' and Before is not null
        union all
        select 'AllEvents', null, null where exists (select 1 from Ceremony)
        union all
        select 'AllPeople', null, null where exists (select 1 from Human) or exists (
            select 1 from Crediting where not exists (
                select 1 from WinnerPerson
                where PersonId = Crediting.PersonId and json_array(WinnerId, PersonId) not in (select RowKey from Changed where TableName = 'WinnerPerson')))
        """, since),
        row => new Touched(row.Name<Subject>(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.Text(2)));

    /// <summary>The answers that somebody gives or gave no longer, and those of conversations that lists show otherwise.</summary>
    public static List<string> SaidSince(ArchiveContext archive, int since) => archive.Rows(
        FormattableStringFactory.Create(Changes + """

        select coalesce((select group_concat(value ->> 'Text', char(10)) from json_each(Answer)), '')
        from QuestionAnswer where Id in (select Id from Pair) or TranscriptId in (select Id from Listed)
        union all
        select coalesce((select group_concat(value ->> 'Text', char(10)) from json_each(Before ->> 'Answer')), '')
        from Changed where TableName = 'QuestionAnswer' and Before is not null
        """, since),
        row => row.GetString(0));
}
