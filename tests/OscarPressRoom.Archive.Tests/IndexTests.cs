using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class IndexTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public async ValueTask InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("quist.md", Some.Transcript());
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Theory]
    [InlineData("update Person set Name = 'Marta Quint'", "quint", 3)]
    [InlineData("update Winner set Film = 'Copper Sun'", "copper", 3)]
    [InlineData("update Award set Name = 'Best Words'", "\"best words\"", 3)]
    [InlineData("update Event set Name = 'The eighty-sixth'", "eighty", 3)]
    [InlineData("update Event set Number = 85, Date = null", "1985", 0)]
    [InlineData("update Event set Number = 85, Date = null", "2013", 3)]
    [InlineData("update QuestionAnswer set Question = 'Why a pelican?' where Position = 2", "pelican", 1)]
    [InlineData("delete from QuestionAnswer where Position = 2", "nine", 0)]
    [InlineData("delete from Transcript", "tin", 0)]
    [InlineData("delete from WinnerPerson", "quist", 0)]
    [InlineData("delete from TranscriptWinner", "moon", 0)]
    public async Task The_index_follows_every_change_around_a_pair(string change, string typed, int total)
    {
        await _archive.ExecuteAsync(change);

        Assert.Equal(total, (await _archive.SearchAsync(typed)).Total);
        Assert.DoesNotContain(await _archive.FaultsAsync(), fault => fault.Contains("index", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("delete from QuestionAnswerIndex where rowid & 0xFFFFFFFF = 2", "Pair 2 is not in the index as it is in the table. Run “reindex”.")]
    [InlineData("update QuestionAnswerIndex set Question = 'Other' where rowid & 0xFFFFFFFF = 2", "Pair 2 is not in the index as it is in the table. Run “reindex”.")]
    [InlineData("update QuestionAnswer set Place = Place + (1 << 53) where Id = 2", "Pair 2 stands in the wrong place. Run “reindex”.")]
    [InlineData("insert into QuestionAnswerIndex (rowid, Question) values (99, 'Ghost')", "The index holds row 99, which the table does not. Run “reindex”.")]
    public async Task A_check_finds_an_index_out_of_step_and_a_rebuild_mends_it(string damage, string fault)
    {
        await _archive.ExecuteAsync(damage);
        Assert.Contains(fault, await _archive.FaultsAsync());

        Assert.Equal(3, await _archive.WithAsync((ArchiveCheck check) => check.RebuildIndexAsync()));
        Assert.Empty(await _archive.FaultsAsync());
    }

    [Fact]
    public async Task A_rebuilt_index_is_set_up_as_the_first_was()
    {
        var settings = await SettingsAsync();
        await _archive.WithAsync((ArchiveCheck check) => check.RebuildIndexAsync());

        Assert.Contains("automerge: 16", settings);
        Assert.Equal(settings, await SettingsAsync());
    }

    [Fact]
    public async Task A_check_finds_a_row_whose_other_half_is_missing()
    {
        await _archive.ExecuteAsync("pragma foreign_keys = off; delete from Event; pragma foreign_keys = on");
        Assert.Contains("A row refers to one that is missing: Transcript row 1. Restore a backup.", await _archive.FaultsAsync());
    }

    [Fact]
    public async Task The_schema_and_the_classes_agree() => await _archive.WithAsync(async (ArchiveContext context) =>
    {
        foreach (var table in context.Model.GetEntityTypes())
        {
            var columns = await context.Database.SqlQuery<string>($"select name as Value from pragma_table_info({table.GetTableName()})").ToListAsync();
            var mapped = table.GetProperties().Select(property => property.GetColumnName()).Concat(table.GetComplexProperties().Select(property => property.Name));
            Assert.Equal(columns.Order(), mapped.Order());
        }
    });

    private Task<List<string>> SettingsAsync() => _archive.WithAsync((ArchiveContext context) =>
        context.Database.SqlQuery<string>($"select k || ': ' || v as Value from QuestionAnswerIndex_config order by k").ToListAsync());
}
