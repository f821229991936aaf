using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>Works on a site's archive by connections of its own, as a command has them.</summary>
internal sealed class OtherProcess : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public OtherProcess(PressRoom room)
    {
        var settings = room.Services.GetRequiredService<ArchiveSettings>();
        _services = new ServiceCollection().AddLogging().AddArchive(settings.ConnectionString, settings.Root).BuildServiceProvider();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<ImportReport> ImportAsync(string file, int number, string award, string credit, string film, string conversation) =>
        WithAsync((Importer importer) => importer.ImportAsync(file, Encoding.UTF8.GetBytes($"""
            ---
            event: {number}
            winners:
              - award: {award}
                credit: {credit}
                film: {film}
            ---

            {conversation}
            """), by: "a command"));
}
