using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>Reads what a change did. What a row was afterwards is what the next change found, or what it is now.</summary>
public sealed class Receipts(ArchiveContext archive)
{
    private const int MostRows = 300;

    public async Task<Receipt> ReadAsync(int changeId, CancellationToken cancellation = default)
    {
        var tables = RowText.Tables;
        var touched = await archive.ChangedRows.Where(row => row.ChangeId == changeId && tables.Contains(row.TableName))
            .GroupBy(row => new { row.TableName, row.RowKey })
            .Select(rows => new Touched(rows.Key.TableName, rows.Min(row => row.Id), rows.Max(row => row.Id)))
            .ToListAsync(cancellation);
        var (shown, moved) = (new List<ReceiptRow>(), 0);
        foreach (var row in touched.OrderBy(row => row.TableName != "Transcript").ThenBy(row => row.First).Take(MostRows))
        {
            var (before, after) = (await BeforeAsync(row.First, cancellation), await AfterAsync(row, cancellation));
            if ((RowText.Of(row.TableName, before), RowText.Of(row.TableName, after)) is var (was, now) && was != now)
                shown.Add(new ReceiptRow(row.TableName, was, now));
            else if (RowText.PlaceOf(before) != RowText.PlaceOf(after))
                moved++;
        }

        return new Receipt(shown, moved, Math.Max(0, touched.Count - MostRows));
    }

    private Task<string?> BeforeAsync(int id, CancellationToken cancellation) =>
        archive.ChangedRows.Where(row => row.Id == id).Select(row => row.Before).SingleAsync(cancellation);

    private async Task<string?> AfterAsync(Touched row, CancellationToken cancellation)
    {
        var next = await archive.Database.SqlQuery<int?>($"""
            select min(theirs.Id) as Value
            from ChangedRow as mine
            join ChangedRow as theirs on theirs.TableName = mine.TableName and theirs.RowKey = mine.RowKey and theirs.Id > mine.Id
            where mine.Id = {row.Last}
            """).SingleAsync(cancellation);
        if (next is { } id)
            return await BeforeAsync(id, cancellation);

        var columns = await archive.Database.SqlQuery<Column>($"select name as Name, pk as Key from pragma_table_info({row.TableName})").ToListAsync(cancellation);
        var (pairs, key) = (string.Join(", ", columns.Select(column => $"'{column.Name}', {column.Name}")), columns.Single(column => column.Key == 1).Name);
        var current = $$"""select json_object({{pairs}}) as Value from {{row.TableName}} where {{key}} = (select RowKey from ChangedRow where Id = {0})""";
        return await archive.Database.SqlQuery<string>(FormattableStringFactory.Create(current, row.Last)).SingleOrDefaultAsync(cancellation);
    }

    private sealed record Touched(string TableName, int First, int Last);

    private sealed record Column(string Name, int Key);
}
