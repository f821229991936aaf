using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>What came into the catalogue with a change (an event, an award, a winner, a person) and is used by others since: it stays when the change is undone.</summary>
internal static class StayingRows
{
    public static async Task<IReadOnlySet<(string TableName, string RowKey)>> OfAsync(ArchiveContext archive, int changeId, CancellationToken cancellation)
    {
        var rows = await archive.Database.SqlQuery<Row>($"""
            with Mine as (select TableName, RowKey from ChangedRow where ChangeId = {changeId} and Before is null),
            HeardWinner as (
                select WinnerId as Id from TranscriptWinner
                where json_array(TranscriptId, WinnerId) not in (select RowKey from Mine where TableName = 'TranscriptWinner')),
            Credit as (
                select WinnerId, PersonId from WinnerPerson
                where json_array(WinnerId, PersonId) not in (select RowKey from Mine where TableName = 'WinnerPerson')
                   or (WinnerId in (select RowKey from Mine where TableName = 'Winner') and WinnerId in (select Id from HeardWinner))),
            UsedAward as (select AwardId as Id from Winner where Id in (select Id from HeardWinner)),
            UsedEvent as (
                select EventId as Id from Transcript where Id not in (select RowKey from Mine where TableName = 'Transcript')
                union select EventId from Award where Id in (select Id from UsedAward))
            select 'Winner' as TableName, cast(Id as text) as RowKey from HeardWinner
            union all select 'Award', cast(Id as text) from UsedAward
            union all select 'Event', cast(Id as text) from UsedEvent
            union all select 'Person', cast(PersonId as text) from Credit
            union all select 'WinnerPerson', json_array(WinnerId, PersonId) from Credit
            union all
            select 'PersonName', Key from PersonName
            where PersonId in (select PersonId from Credit) and PersonId in (select RowKey from Mine where TableName = 'Person')
            intersect select TableName, cast(RowKey as text) from Mine
            """).ToListAsync(cancellation);
        return rows.Select(row => (row.TableName, row.RowKey)).ToHashSet();
    }

    private sealed record Row(string TableName, string RowKey);
}
