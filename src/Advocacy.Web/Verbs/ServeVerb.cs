using Advocacy.Web.Hosting;

namespace Advocacy.Web.Verbs;

/// <summary>Prepares the data folder and serves until stopped.</summary>
internal static class ServeVerb
{
    public static Task<int> Run(string[] settings, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        app.Services.GetRequiredService<DataFolder>().Claim();
        EarlyWork.Begin(app.Services);
        app.WithPages();
        await Starting.Prepare(app, cancel);
        await app.StartAsync(cancel);
        await Starting.Greet(app);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    });
}
