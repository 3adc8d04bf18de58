using Advocacy.Web.Backups;
using Advocacy.Web.Features.Shared;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Advocacy.Web.Hosting.Health;

/// <summary>Whether the last whole backup is of yesterday or today, where the application makes them.</summary>
internal sealed class BackupHealthCheck(BackupMaking making, BackupWork work, TimeProvider clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        work.Hour is null ? HealthCheckResult.Healthy("None is made by itself here.")
        : work.Problem is not null ? HealthCheckResult.Degraded("The last backup could not be made.")
        : making.List().FirstOrDefault(made => made.Problems.Count == 0) is not { } last ? HealthCheckResult.Degraded("There is no whole backup yet.")
        : last.MadeAt < clock.Now() - BackupOptions.LateAfter ? HealthCheckResult.Degraded("The last whole backup is more than two days old.")
        : HealthCheckResult.Healthy());
}
