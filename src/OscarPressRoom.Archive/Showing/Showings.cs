using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Showing;

/// <summary>Tells from what the triggers wrote down which conversations, events and people look otherwise than before.</summary>
public sealed class Showings(ArchiveContext archive)
{
    // Of a change larger than this it costs less to take everything for changed.
    private const int MostRows = 5_000;

    /// <summary>
    /// The last change, and what it and the others touched that came after one; null for everything. Whom answers name is told by
    /// <see cref="NamedSince"/>: it takes reading them.
    /// </summary>
    /// <param name="since">The change that was the last one before; null where none is known.</param>
    public (int Last, IReadOnlyList<Touched>? Touched) Since(int? since)
    {
        archive.Database.OpenConnection();
        try
        {
            // All questions are asked of one state of the archive, and nobody who writes has to wait.
            using var transaction = ((SqliteConnection)archive.Database.GetDbConnection()).BeginTransaction(deferred: true);
            using var shared = archive.Database.UseTransaction(transaction);
            var last = archive.LastChange();
            return (last, since <= last && Rows(since.Value) <= MostRows ? TouchedRows.Since(archive, since.Value) : null);
        }
        finally
        {
            archive.Database.CloseConnection();
        }
    }

    /// <summary>The people whose pages tell of answers that name them, where those came, changed or went after a change; null for everybody.</summary>
    public IReadOnlyList<Touched>? NamedSince(int since)
    {
        if (Rows(since) > MostRows)
            return null;

        var keys = JsonSerializer.Serialize(TouchedRows.SaidSince(archive, since).SelectMany(NamesInText.Of).Distinct());
        return archive.Rows(
            $"""
            select distinct Person.Slug
            from PersonName join Person on Person.Id = PersonName.PersonId
            where PersonName.Key in (select value from json_each({keys}))
            """,
            row => new Touched(Subject.Person, Slug: row.GetString(0)));
    }

    private int Rows(int since) =>
        archive.Rows($"select count(*) from (select 1 from ChangedRow where ChangeId > {since} limit {MostRows + 1})", row => row.GetInt32(0))[0];
}
