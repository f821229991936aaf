using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>
/// Takes a change back, also later: its rows become what they were, the last first. Refused where something newer stands on it. An undo
/// is a change itself and can be undone. Earlier wordings stay, and addresses that were given meanwhile lead on.
/// </summary>
public sealed class Undo(ArchiveContext archive, Changes changes)
{
    private const int ConstraintFailed = 19;
    private const int ReferenceFailed = 787;

    private const string Undid = "Undid: ";
    private const string Redid = "Redid: ";

    /// <param name="isDryRun">Does everything but keep it: tells whether it can be done.</param>
    /// <returns>Why it cannot be undone; empty when it is.</returns>
    public async Task<IReadOnlyList<Hindrance>> UndoAsync(int id, string by, string why = "", bool isDryRun = false, CancellationToken cancellation = default)
    {
        archive.ChangeTracker.Clear();
        if (await archive.Changes.SingleOrDefaultAsync(it => it.Id == id, cancellation) is not { } known)
            return [new("There is no such change.")];

        await using var undoing = await changes.OpenAsync(by, NameOfUndoing(known), why, id, cancellation);
        await archive.Entry(known).ReloadAsync(cancellation);
        if (known.UndoneById is not null)
            return [new("It has been undone already.", known.UndoneById)];

        var staying = await StayingRows.OfAsync(archive, id, cancellation);
        if (await NewerAsync(id, staying, cancellation) is { Count: > 0 } newer)
            return newer;

        var rows = await ChangedKey.OfAsync(archive, id, cancellation);
        if (await RestoreAsync([.. rows.Where(row => !staying.Contains((row.TableName, row.RowKey)))], cancellation) is { } failure)
            return [new(failure)];

        await Unnamed.RemoveAsync(archive, cancellation);
        known.UndoneById = undoing.Change.Id;
        if (known.UndoesId is { } original)
            (await archive.Changes.SingleAsync(it => it.Id == original, cancellation)).UndoneById = null;
        if (!isDryRun)
            await undoing.CompleteAsync(cancellation: cancellation);

        return [];
    }

    // What is undone, done again and undone once more is called by what it was, however often.
    private static string NameOfUndoing(Change change) => change switch
    {
        { UndoesId: not null } when change.What.StartsWith(Undid, StringComparison.Ordinal) => Redid + change.What[Undid.Length..],
        { UndoesId: not null } when change.What.StartsWith(Redid, StringComparison.Ordinal) => Undid + change.What[Redid.Length..],
        _ => Undid + change.What,
    };

    private async Task<string?> RestoreAsync(IReadOnlyList<ChangedKey> rows, CancellationToken cancellation)
    {
        var writer = new RowWriter(archive);
        foreach (var row in rows)
        {
            try
            {
                await writer.RestoreAsync(row, cancellation);
            }
            catch (SqliteException failure) when (failure.SqliteErrorCode == ConstraintFailed)
            {
                return failure.SqliteExtendedErrorCode == ReferenceFailed
                    ? "What it stood on has been taken back since: undo that first."
                    : "What it would bring back no longer fits: something newer has taken its place, under the same address or name.";
            }
        }

        return null;
    }

    // A change that was undone does not count, nor does its undoing.
    private async Task<IReadOnlyList<Hindrance>> NewerAsync(int id, IReadOnlySet<(string, string)> staying, CancellationToken cancellation)
    {
        var touched = await archive.Database.SqlQuery<Touched>($"""
            select distinct mine.TableName, cast(mine.RowKey as text) as RowKey, Change.Id as ChangeId
            from ChangedRow as mine
            join ChangedRow as theirs on theirs.TableName = mine.TableName and theirs.RowKey = mine.RowKey
            join Change on Change.Id = theirs.ChangeId
            where mine.ChangeId = {id} and Change.Id > {id} and Change.UndoneById is null and coalesce(Change.UndoesId, 0) < {id} and Change.IsOpen = 0
            """).ToListAsync(cancellation);
        var ids = touched.Where(row => !staying.Contains((row.TableName, row.RowKey))).Select(row => row.ChangeId).Distinct().ToList();
        var newer = await archive.Changes.AsNoTracking().Where(it => ids.Contains(it.Id)).OrderByDescending(it => it.Id).ToListAsync(cancellation);
        return [.. newer.Select(it => new Hindrance(
            string.Create(CultureInfo.InvariantCulture, $"Something newer stands on it: “{it.What}”, by {it.By} on {it.At.UtcDateTime:MMMM d, yyyy, HH:mm} UTC. Undo that first."),
            it.Id))];
    }

    private sealed record Touched(string TableName, string RowKey, int ChangeId);
}
