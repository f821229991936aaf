using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Tests.Support;

/// <summary>Every row of the tables that a change can touch, as text.</summary>
internal static class Contents
{
    private static readonly string[] Tables =
        ["Event", "Award", "Winner", "Person", "PersonName", "WinnerPerson", "Transcript", "TranscriptWinner", "QuestionAnswer", "TranscriptText"];

    private static readonly string[] Former = ["FormerTranscript", "FormerAnchor", "FormerPerson", "FormerFilm"];

    public static Task<string> OfAsync(TemporaryArchive archive) => ReadAsync(archive, Tables);

    /// <summary>The addresses that lead on.</summary>
    public static async Task<ISet<string>> FormerAsync(TemporaryArchive archive) =>
        (await ReadAsync(archive, Former)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    private static Task<string> ReadAsync(TemporaryArchive archive, IReadOnlyList<string> tables) => archive.WithAsync(async (ArchiveContext context) =>
    {
        await context.Database.OpenConnectionAsync();
        var lines = new List<string>();
        foreach (var table in tables)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from {table}";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                lines.Add($"{table}: {string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue))}");
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    });
}
