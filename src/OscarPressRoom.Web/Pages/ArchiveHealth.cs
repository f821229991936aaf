using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages;

/// <summary>Healthy while the archive's tables can be read.</summary>
internal sealed class ArchiveHealth(ArchiveContext archive) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await archive.Events.AsNoTracking().AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
