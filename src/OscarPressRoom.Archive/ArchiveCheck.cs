using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Archive;

/// <summary>Proves that the database is sound and that the full-text index holds just what the tables hold; rebuilds the index.</summary>
public sealed class ArchiveCheck(ArchiveContext archive)
{
    private const string Columns = "Question, Answer, QuestionExact, AnswerExact, Asker, Speaker, People, Film, Award, Event, Filter";

    private static readonly (string Sql, string Sentence)[] Questions =
    [
        ("select trim(replace(replace(integrity_check, '*** in database main ***', ''), char(10), ' ')) from pragma_integrity_check where integrity_check <> 'ok'", "The database file is damaged: {0}. Restore a backup."),
        ("select \"table\" || ' row ' || rowid from pragma_foreign_key_check", "A row refers to one that is missing: {0}. Restore a backup."),
        ("select Slug from Transcript where Id in (select TranscriptId from (select * from TranscriptAround except select * from TranscriptText))", "The names around the transcript {0} are not in the index as they are in the tables. Run “reindex”."),
        ("select Place & 0xFFFFFFFF from (select Place, " + Columns + " from QuestionAnswerText except select rowid, " + Columns + " from QuestionAnswerIndex)", "Pair {0} is not in the index as it is in the table. Run “reindex”."),
        ("select rowid from (select rowid, " + Columns + " from QuestionAnswerIndex except select Place, " + Columns + " from QuestionAnswerText)", "The index holds row {0}, which the table does not. Run “reindex”."),
        ("select Id from QuestionAnswer left join TranscriptText using (TranscriptId) where QuestionAnswer.Place is not TranscriptText.Place | Id", "Pair {0} stands in the wrong place. Run “reindex”."),
        ("select Slug from Transcript where not exists (select 1 from QuestionAnswer where TranscriptId = Transcript.Id)", "The transcript {0} has no pairs. Import its file again."),
        ("select Credit from Winner where not exists (select 1 from TranscriptWinner where WinnerId = Winner.Id)", "The winner {0} belongs to no transcript. Import its file again."),
    ];

    /// <summary>A sentence for each fault, at most a hundred of a kind; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> FindFaultsAsync(CancellationToken cancellation = default)
    {
        var faults = new List<string>();
        await archive.Database.OpenConnectionAsync(cancellation);
        try
        {
            foreach (var (sql, sentence) in Questions)
                faults.AddRange(await AskAsync(sql, sentence, cancellation));
            await archive.Database.ExecuteSqlAsync($"insert into QuestionAnswerIndex (QuestionAnswerIndex) values ('integrity-check')", cancellation);
        }
        catch (SqliteException failure)
        {
            faults.Add($"The check could not be finished: {failure.Message} Restore a backup, or run “reindex” if it is the index that is damaged.");
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }

        return faults;
    }

    /// <summary>A sentence for each imported file whose bytes are no longer those that were imported.</summary>
    public async Task<IReadOnlyList<string>> FindAlteredFilesAsync(CancellationToken cancellation = default)
    {
        var faults = new List<string>();
        await foreach (var run in archive.ImportRuns.AsNoTracking().OrderBy(run => run.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (run.Hash != Importer.Hash(run.Content))
                faults.Add($"The bytes of {run.File}, import {run.Id}, are not those that were imported. Restore a backup.");
        }

        return faults;
    }

    /// <summary>Builds the index anew from the tables, in one transaction. Returns how many pairs it holds.</summary>
    /// <exception cref="ArchiveException">There is none.</exception>
    public async Task<int> RebuildIndexAsync(CancellationToken cancellation = default)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);

        // Dropped and made again by its own definition: rows of a damaged index can't be deleted.
        var definition = await archive.Database.SqlQuery<string>($"select sql as Value from sqlite_schema where name = 'QuestionAnswerIndex'").SingleOrDefaultAsync(cancellation)
            ?? throw new ArchiveException("The index is gone from the database, and with it how it is built. Restore a backup.");
        await archive.Database.ExecuteSqlAsync($"drop table QuestionAnswerIndex", cancellation);
        await archive.Database.ExecuteSqlAsync(FormattableStringFactory.Create(definition), cancellation);
        await archive.Database.ExecuteSqlAsync($"insert into QuestionAnswerIndex (QuestionAnswerIndex, rank) values ('automerge', 16)", cancellation);

        // A pair that is placed is indexed: the trigger does it.
        await archive.Database.ExecuteSqlAsync($"delete from TranscriptText; insert into TranscriptText select * from TranscriptAround", cancellation);
        var pairs = await archive.Database.ExecuteSqlAsync($"""
            update QuestionAnswer
            set Place = (select Place from TranscriptText where TranscriptText.TranscriptId = QuestionAnswer.TranscriptId) | Id
            """, cancellation);
        await transaction.CommitAsync(cancellation);
        return pairs;
    }

    private async Task<IReadOnlyList<string>> AskAsync(string sql, string sentence, CancellationToken cancellation)
    {
        await using var command = archive.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"{sql} limit 100";
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var faults = new List<string>();
        while (await rows.ReadAsync(cancellation))
            faults.Add(string.Format(CultureInfo.InvariantCulture, sentence, rows.GetValue(0)));

        return faults;
    }
}
