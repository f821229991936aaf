using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Keeping;
using OscarPressRoom.Archive.Mentioning;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Showing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive;

public static class ArchiveServices
{
    /// <summary>Everything that pages and commands ask of the archive.</summary>
    /// <param name="connectionString">SQLite's; a relative Data Source is taken from <paramref name="root"/>.</param>
    /// <param name="root">An absolute folder.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, string connectionString, string root)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        if (connection.DataSource is not ("" or ":memory:") && !connection.DataSource.StartsWith("file:", StringComparison.Ordinal))
            connection.DataSource = Path.GetFullPath(connection.DataSource, root);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(ReaderLimits.Default);
        return services
            .AddSingleton(services => new ArchiveConnections(connection.ConnectionString, services.GetRequiredService<ILoggerFactory>(), services.GetServices<IInterceptor>()))
            .AddScoped<Access>()
            .AddScoped<OpenArchive>()
            .AddScoped(services => services.GetRequiredService<OpenArchive>().Context)
            .AddScoped<Changes>()
            .AddScoped<Undo>()
            .AddScoped<Receipts>()
            .AddScoped<Corrector>()
            .AddScoped<PairCorrections>()
            .AddScoped<TranscriptCorrections>()
            .AddScoped<WinnerCorrections>()
            .AddScoped<EventCorrections>()
            .AddScoped<PersonCorrections>()
            .AddScoped<Reports>()
            .AddScoped<Importer>()
            .AddScoped<Drafts>()
            .AddScoped<Publisher>()
            .AddScoped<Withdrawal>()
            .AddScoped<Exporter>()
            .AddScoped<Searcher>()
            .AddSingleton<Beginnings>()
            .AddSingleton<FacetValues>()
            .AddScoped<FoundPairs>()
            .AddScoped<Names>()
            .AddScoped<Related>()
            .AddScoped<Spelling>()
            .AddScoped<Suggester>()
            .AddSingleton<Vocabulary>()
            .AddScoped<FormerAddresses>()
            .AddScoped<Mentions>()
            .AddScoped<Showings>()
            .AddScoped<Backup>()
            .AddScoped<ArchiveCheck>();
    }
}
