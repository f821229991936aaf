using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task An_archive_of_the_first_schema_is_brought_up_to_date_with_all_it_holds()
    {
        Write("001-archive.sql", """
            insert into Event (Id, Number, Name) values (1, 4, '4th Academy Awards');
            insert into Award (Id, EventId, Name, Slug) values (1, 1, 'Best Sound', 'sound');
            insert into Winner (Id, AwardId, Credit, Film, FilmSlug) values (1, 1, 'Mara Quist', 'Tin Moon', 'tin-moon');
            insert into Person (Id, Name, Slug) values (1, 'Mara Quist', 'mara-quist');
            insert into PersonName (Key, Name, PersonId) values ('mara quist', 'Mara Quist', 1);
            insert into WinnerPerson values (1, 1);
            insert into ImportRun values (1, '2014-03-02 20:00:00+00:00', 'seeds', 'quist.md', 'ab', 1, 1, 0, 0, 0, x'00');
            insert into Transcript values (1, 1, 'mara-quist', 'Mara Quist', null, null, 'Verbatim', 1);
            insert into TranscriptWinner values (1, 1);
            insert into QuestionAnswer values (1, 1, 1, 'where', 'Cy Oduya', 'Where did it begin?', '[{"Speaker": null, "Text": "With the tin roofs."}]');
            """);

        await _archive.WithAsync((ArchiveContext context) => ArchiveSchema.PrepareAsync(context));

        Assert.Empty(await _archive.FaultsAsync());
        Assert.Equal(1, (await _archive.SearchAsync("begin \"tin roofs\" winner:\"Mara Quist\" year:1931 asker:oduya")).Total);
    }

    private void Write(string script, string rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        using var source = new StreamReader(typeof(ArchiveSchema).Assembly.GetManifestResourceStream($"Schema/{script}")!);
        using var connection = new SqliteConnection($"Data Source={_archive.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"{source.ReadToEnd()} {rows} pragma application_id = {0x4F50526D}; pragma user_version = 1";
        command.ExecuteNonQuery();
    }
}
