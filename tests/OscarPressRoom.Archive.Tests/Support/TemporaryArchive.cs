using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Support;

/// <summary>A real archive in a folder of its own, gone with the test.</summary>
public sealed class TemporaryArchive : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"oscar-press-room-{Guid.NewGuid():N}");
    private readonly ServiceProvider _services;

    public TemporaryArchive()
        : this(TimeProvider.System)
    {
    }

    internal TemporaryArchive(TimeProvider clock)
    {
        File = Path.Combine(_folder, "data", "archive.db");
        _services = new ServiceCollection().AddLogging().AddSingleton(clock).AddArchive($"Data Source={File}", _folder).BuildServiceProvider();
    }

    public string File { get; }

    public async ValueTask InitializeAsync() => await WithAsync((ArchiveConnections archive) => ArchiveSchema.PrepareAsync(archive));

    public async ValueTask DisposeAsync()
    {
        Close();
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Lets go of the file. Other archives' connections stay, which tests beside this one may be looking at.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_services.GetRequiredService<ArchiveConnections>().ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>As readers of the site have it.</summary>
    public async Task<TResult> ReadAsync<TResult>(Func<ArchiveContext, Task<TResult>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        return await read(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
    }

    public async Task WithAsync<TService>(Func<TService, Task> work) where TService : notnull =>
        await WithAsync(async (TService service) =>
        {
            await work(service);
            return true;
        });

    public Task<ImportReport> ImportAsync(string file, string text, bool isDryRun = false) =>
        WithAsync((Importer importer) => importer.ImportAsync(file, Encoding.UTF8.GetBytes(text), by: "a test", isDryRun));

    public Task<SearchResults> SearchAsync(string text, int page = 1, SearchOrder order = SearchOrder.Relevance) =>
        WithAsync((Searcher searcher) => searcher.SearchAsync(new Search(SearchQuery.Parse(text), order, page)));

    public Task<int> CountAsync(SearchQuery query, Side? side = null) => WithAsync((ArchiveContext archive) => archive.Database
        .SqlQuery<int>($"select count(*) as Value from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5(side)}")
        .SingleAsync());

    public Task<IReadOnlyList<string>> FaultsAsync() => WithAsync((ArchiveCheck check) => check.FindFaultsAsync());

    public Task<List<ExportedFile>> ExportAsync() => WithAsync(async (Exporter exporter) =>
    {
        var files = new List<ExportedFile>();
        await foreach (var file in exporter.ExportAsync())
            files.Add(file);
        return files;
    });

    public Task<List<string>> AnchorsAsync(string slug = "mara-quist") => WithAsync((ArchiveContext archive) =>
        archive.QuestionAnswers.Where(pair => pair.Transcript!.Slug == slug).OrderBy(pair => pair.Position).Select(pair => pair.Anchor).ToListAsync());

    public Task ExecuteAsync(string sql) => WithAsync((ArchiveContext archive) => archive.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql)));
}
