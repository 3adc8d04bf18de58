using Advocacy.Reports.Typesetting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Advocacy.Web.Hosting.Health;

/// <summary>Whether what sets cards is where it should be; nothing is set to find out.</summary>
internal sealed class EngineCheck(TypesettingOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !IsOnPath(options.NodeCommand) ? HealthCheckResult.Degraded("Node.js is not found: cards can't be set.")
        : !HasTemplates() ? HealthCheckResult.Degraded("The templates are not found: cards can't be set.")
        : HealthCheckResult.Healthy());

    private bool HasTemplates()
    {
        try
        {
            return File.Exists(Path.Combine(options.TemplatesFolder ?? TemplatesFolder.Find(), TemplatesFolder.Script));
        }
        catch (TypesettingException)
        {
            return false;
        }
    }

    private static bool IsOnPath(string command) => File.Exists(command)
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)) || File.Exists(Path.Combine(folder, command + ".exe")));
}
