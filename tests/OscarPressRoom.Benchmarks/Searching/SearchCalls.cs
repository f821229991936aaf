using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Benchmarks.Searching;

/// <summary>What is timed, each in a scope of its own, with a context of its own, as a reader of the site has it.</summary>
internal sealed class SearchCalls(IServiceProvider services)
{
    /// <summary>The page's call: typed text to a page of hits.</summary>
    public Task SearchAsync(string typed, bool withFacets) =>
        WithAsync<Searcher, SearchResults>(searcher => searcher.SearchAsync(new Search(SearchQuery.Parse(typed)), withFacets));

    /// <summary>What is offered while somebody types.</summary>
    public Task SuggestAsync(string typed) => WithAsync<Suggester, IReadOnlyList<Suggestion>>(suggester => suggester.SuggestAsync(typed));

    /// <summary>The same matches by FTS5's own means.</summary>
    public Task RankAsync(string typed)
    {
        var match = SearchQuery.Parse(typed).ToFts5();
        return WithAsync<ArchiveContext, List<long>>(archive => archive.Database.SqlQuery<long>(
            $"select rowid as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match} order by rank limit {SearchResults.PageSize}").ToListAsync());
    }

    public Task<int> CountAsync(string typed)
    {
        var match = SearchQuery.Parse(typed).ToFts5();
        return WithAsync<ArchiveContext, int>(archive => archive.Database.SqlQuery<int>(
            $"select count(*) as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match}").SingleAsync());
    }

    private async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
