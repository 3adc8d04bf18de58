using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Advocacy.Web.Hosting.Health;

/// <summary>What whoever watches the machine is told: that it answers, and whether it can do its work. No name, no path, no figure of the record.</summary>
internal static class HealthOfApplication
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready])
        .AddCheck<DiskCheck>("disk", tags: [Ready])
        .AddCheck<EngineCheck>("engine", tags: [Ready])
        .AddCheck<BackupHealthCheck>("backup", tags: [Ready]);

    /// <summary><c>/health/live</c> answers as long as the program does; <c>/health/ready</c> says what works, and 503 where nothing can be read or saved.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = Write }).AllowAnonymous();
    }

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = Word(report.Status),
        checks = report.Entries.Select(entry => new { name = entry.Key, status = Word(entry.Value.Status), said = entry.Value.Description }),
    }, JsonSerializerOptions.Web);

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        HealthStatus.Unhealthy => "unhealthy",
    };
}
