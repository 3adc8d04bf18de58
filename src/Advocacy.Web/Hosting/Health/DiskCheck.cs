using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Advocacy.Web.Hosting.Health;

/// <summary>Whether the data folder can be written, and for how long still.</summary>
internal sealed class DiskCheck(DataFolder folder) : IHealthCheck
{
    /// <summary>In bytes: below this a backup or a few files may find no room.</summary>
    private const long Little = 500L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        try
        {
            folder.RequireWritable();
            return new DriveInfo(folder.Root).AvailableFreeSpace < Little
                ? HealthCheckResult.Degraded("Little room is left on the disk of the data folder.")
                : HealthCheckResult.Healthy();
        }
        catch (Exception refusal) when (refusal is StartRefusedException or IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder can't be written.", refusal);
        }
    }
}
