using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>Makes a row what it was before a change touched it. A table's columns are read from its definition and from what was written down.</summary>
internal sealed class RowWriter(ArchiveContext archive)
{
    private readonly Dictionary<(string Table, bool IsNew), string> _statements = [];

    public async Task RestoreAsync(ChangedKey row, CancellationToken cancellation)
    {
        if (!_statements.TryGetValue((row.TableName, row.IsNew), out var statement))
            _statements[(row.TableName, row.IsNew)] = statement = row.IsNew ? await RemovalAsync(row, cancellation) : await ReturnAsync(row, cancellation);

        await archive.Database.ExecuteSqlAsync(FormattableStringFactory.Create(statement, row.Id), cancellation);
    }

    private async Task<string> RemovalAsync(ChangedKey row, CancellationToken cancellation)
    {
        var key = await KeyAsync(row.TableName, cancellation);
        var value = key is [_] ? "RowKey" : string.Join(", ", key.Select((_, place) => $"RowKey ->> {place}"));
        return $$"""delete from {{row.TableName}} where ({{string.Join(", ", key)}}) = (select {{value}} from ChangedRow where Id = {0})""";
    }

    private async Task<string> ReturnAsync(ChangedKey row, CancellationToken cancellation)
    {
        var key = await KeyAsync(row.TableName, cancellation);
        var columns = await archive.Database.SqlQuery<string>($"select key as Value from ChangedRow, json_each(Before) where ChangedRow.Id = {row.Id}").ToListAsync(cancellation);
        var changing = columns.Except(key).ToList();
        var update = changing.Count == 0 ? "nothing" : $"update set {string.Join(", ", changing.Select(column => $"{column} = excluded.{column}"))}";
        return $$"""
            insert into {{row.TableName}} ({{string.Join(", ", columns)}})
            select {{string.Join(", ", columns.Select(column => $"Before ->> '{column}'"))}} from ChangedRow where Id = {0}
            on conflict ({{string.Join(", ", key)}}) do {{update}}
            """;
    }

    private Task<List<string>> KeyAsync(string table, CancellationToken cancellation) =>
        archive.Database.SqlQuery<string>($"select name as Value from pragma_table_info({table}) where pk > 0 order by pk").ToListAsync(cancellation);
}
