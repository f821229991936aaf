using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web.Keeping;

/// <summary>
/// Ready while the database can be read and is of this version, its newest pair is in the index, and the disk has room to go on.
/// The whole index is what “check” compares; here an answer must take no time.
/// </summary>
internal sealed class Readiness(ArchiveContext archive, ArchiveSettings settings, IConfiguration configuration) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await FaultAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy("Ready.");
        }
        catch (Exception failure) when (failure is DbException or IOException)
        {
            return HealthCheckResult.Unhealthy("The database cannot be read.", failure);
        }
    }

    private async Task<string?> FaultAsync(CancellationToken cancellation)
    {
        // Connections that are open still reach a file that is gone, and what they write goes with it.
        if (!File.Exists(settings.Database))
            return "The database is gone: put it back, or restore a backup, and restart the site.";
        await archive.Database.OpenConnectionAsync(cancellation);
        if (!await ArchiveSchema.IsCurrentAsync((SqliteConnection)archive.Database.GetDbConnection(), cancellation))
            return "The database is of another version than the program: restart the site.";
        await archive.Events.AsNoTracking().AnyAsync(cancellation);
        if (await archive.Database.SqlQuery<int>($"""
            select count(*) as Value from (select Place from QuestionAnswer order by Id desc limit 1) as newest
            where not exists (select 1 from QuestionAnswerIndex where rowid = newest.Place)
            """).SingleAsync(cancellation) > 0)
        {
            return "The newest pair is not in the index: run “check”, then “reindex”.";
        }

        // Too little does not hold an import with its journal.
        var megabytes = new DriveInfo(Path.GetDirectoryName(settings.Database)!).AvailableFreeSpace >> 20;
        return megabytes < Settings.LeastFreeMegabytes.Of(configuration) ? $"The disk has {megabytes} MB left: make room." : null;
    }
}
