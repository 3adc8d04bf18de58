using System.Diagnostics;

namespace Advocacy.Web.Pipeline;

/// <summary>Names each request in the trace and the log, never what it holds.</summary>
internal sealed class Tracing<TRequest, TResult>(ILogger<Tracing<TRequest, TResult>> log) : Step<TRequest, TResult>
{
    protected override async Task<TResult> Run(TRequest request, Func<Task<TResult>> next, CancellationToken cancel)
    {
        using var activity = TraceSource.Requests.StartActivity(typeof(TRequest).Name);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await next();
        }
        catch (Exception refusal)
        {
            activity?.SetStatus(ActivityStatusCode.Error, refusal.GetType().Name);
            throw;
        }
        finally
        {
            log.LogDebug("{Request} took {Milliseconds} ms",
                typeof(TRequest).Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}

internal static class TraceSource
{
    public static readonly ActivitySource Requests = new("Advocacy.Requests");
}
