using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Commands;
using OscarPressRoom.Web.Watching;

namespace OscarPressRoom.Web;

/// <summary>What happens before and while the doors open: the archive is prepared, new seeds are imported, the address is said.</summary>
internal static class Opening
{
    public const string DefaultAddress = "http://localhost:5086";

    /// <summary>Null where something that is set cannot hold; then that was said.</summary>
    public static async Task<WebApplicationBuilder?> BeginAsync(string[] args)
    {
        try
        {
            return ArchiveSettings.CreateBuilder(args);
        }
        catch (ArchiveException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return null;
        }
    }

    /// <summary>
    /// Prepares the archive and imports new seeds, beside what else a start has to do. Returns the secret of the link for the first admin;
    /// null where there is an account.
    /// </summary>
    public static Task<string?> OpenArchiveAsync(this WebApplication app) => Task.Run(async () =>
    {
        using var stop = new StopSignals();
        await using var scope = app.Services.CreateAsyncScope();
        var (services, settings) = (scope.ServiceProvider, app.Services.GetRequiredService<ArchiveSettings>());
        SayPrepared(await ArchiveSchema.PrepareAsync(services.GetRequiredService<ArchiveConnections>(), stop.Token), settings.Database);
        _ = Task.Run(() => WarmUpAsync(app.Services), CancellationToken.None);

        // Imports are counted from the first on.
        services.GetRequiredService<Metrics>();
        await ImportSeedsAsync(services, stop.Token);
        var secret = await services.GetRequiredService<FirstInvitation>().InviteAsync();
        stop.Token.ThrowIfCancellationRequested();
        return secret;
    });

    /// <summary>Serves until asked to stop. Returns the exit code: 1 with a sentence when the archive or the address can't be had.</summary>
    /// <param name="archive">Is open before the doors are.</param>
    public static async Task<int> ServeAsync(this WebApplication app, Task<string?> archive)
    {
        var settings = app.Services.GetRequiredService<ArchiveSettings>();
        try
        {
            var secret = await archive;

            // Only where nobody says where. There is no launch profile: it would win over the environment, and “dotnet run” would announce it on standard output.
            if (app.Configuration["urls"] is null && app.Configuration["http_ports"] is null && !app.Configuration.GetSection("Kestrel:Endpoints").Exists())
                app.Urls.Add(DefaultAddress);

            app.Lifetime.ApplicationStarted.Register(() =>
            {
                if (secret is not null)
                    Console.WriteLine(InvitationLine.For("Nobody has an account yet. To become the first admin", app.Urls.First(), secret));
                Console.WriteLine($"Oscar Press Room is open at {string.Join(" and ", app.Urls)} (Ctrl+C closes it).");
            });
            await app.RunAsync();
            return 0;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before it was open. The seeds that were said to be imported are; the others come with the next start.");
            return 0;
        }
        catch (ArchiveException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            await Console.Error.WriteLineAsync(ArchiveTroubles.Say(settings.Database, failure).Message);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{failure.Message.TrimEnd('.')}. Stop the program that uses it, or choose another address with --urls http://localhost:5087.");
        }

        return 1;
    }

    // EF's model of the archive takes as long to make as the site's pages, and the first reader would wait for it. What fails here fails
    // for that reader again, who is told.
    private static async Task WarmUpAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        scope.ServiceProvider.GetRequiredService<ArchiveContext>().LastChange();
    }

    // A file that was named wrongly shows itself as a new archive.
    private static void SayPrepared(int former, string file)
    {
        if (former == 0)
            Console.WriteLine($"There was no archive at {file}: a new one was made.");
        else if (former < ArchiveSchema.Version)
            Console.WriteLine($"The archive {file} was brought from schema {former} to {ArchiveSchema.Version}.");
    }

    private static async Task ImportSeedsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var seeds = services.GetRequiredService<ArchiveSettings>().Seeds;
        if (!Directory.Exists(seeds))
            return;

        var (importer, limits) = (services.GetRequiredService<Importer>(), services.GetRequiredService<ReaderLimits>());
        var (imported, known) = (0, 0);
        await using var many = await importer.ExpectManyAsync(cancellation);
        foreach (var file in InputFiles.In(seeds).SelectMany(file => InputFiles.Open(file, limits)))
        {
            // A seed that was imported once is never again: it may have been corrected since.
            if (file.Refusal is null && await importer.HasImportedAsync(file.Content, cancellation))
            {
                known++;
                continue;
            }

            var name = Path.GetRelativePath(seeds, file.Name);
            var report = file.Refusal is { } refusal ? new ImportReport(name, ImportOutcome.Refused, [], [refusal]) : await importer.ImportAsync(name, file.Content, by: "seeds", cancellation: cancellation);
            imported += report.Outcome == ImportOutcome.Imported ? 1 : 0;
            ImportLines.Write(report, Console.Out);
        }

        await many.SettleAsync(cancellation);
        Console.WriteLine($"Seeds: {imported} imported, {known} already in the archive.");
    }
}
