using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Importing;

/// <summary>Enters a transcript's new pairs with one statement: EF would prepare one for each.</summary>
internal static class NewPairs
{
    // The text goes to SQLite, not to a page.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task InsertAsync(ArchiveContext archive, Transcript transcript, IReadOnlyList<QuestionAnswer> pairs, CancellationToken cancellation) =>
        await archive.Database.ExecuteSqlAsync($"""
            insert into QuestionAnswer (TranscriptId, ImportRunId, Position, Anchor, Asker, Question, Answer)
            select {transcript.Id}, {transcript.ImportRun.Id}, value ->> 'Position', value ->> 'Anchor', value ->> 'Asker', value ->> 'Question', value -> 'Answer'
            from json_each({JsonSerializer.Serialize(pairs, Plain)})
            """, cancellation);
}
