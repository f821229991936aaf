using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>Which of the rows that a transcript shares with others a hand ever put right.</summary>
internal sealed class TouchedByHand(ArchiveContext archive, Transcript transcript)
{
    public bool IsEvent => IsDraftPutRight || IsAny($"""
        select 1 from ChangedRow join Change on Change.Id = ChangedRow.ChangeId
        where TableName = 'Event' and RowKey = {transcript.Event.Id}
            and ImportRunId is null and UndoesId is null and UndoneById is null and IsOpen = 0
        limit 1
        """);

    // The key of a winner's person is “[12,34]”; behind the comma comes the hyphen.
    public bool IsWinners => IsDraftPutRight || IsAny($"""
        select 1
        from TranscriptWinner
        left join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
        join ChangedRow
            on TableName = 'Winner' and RowKey = TranscriptWinner.WinnerId
            or TableName = 'WinnerPerson' and RowKey >= '[' || TranscriptWinner.WinnerId || ',' and RowKey < '[' || TranscriptWinner.WinnerId || '-'
            or TableName = 'Person' and RowKey = WinnerPerson.PersonId
        join Change on Change.Id = ChangedRow.ChangeId
        where TranscriptWinner.TranscriptId = {transcript.Id}
            and ImportRunId is null and UndoesId is null and UndoneById is null and IsOpen = 0
        limit 1
        """);

    // Who puts a draft right corrects in the moment of its import, perhaps anything.
    private bool IsDraftPutRight => IsAny($"""
        select 1
        from (
            select ImportRunId, CorrectedAt from Transcript where Id = {transcript.Id}
            union all
            select Before ->> 'ImportRunId', Before ->> 'CorrectedAt' from ChangedRow where TableName = 'Transcript' and RowKey = {transcript.Id}) as Was
        join ImportRun on ImportRun.Id = Was.ImportRunId and ImportRun.At = Was.CorrectedAt
        limit 1
        """);

    private bool IsAny(FormattableString sql) => archive.Rows(sql, row => row.GetInt32(0)).Count > 0;
}
