using Advocacy.Web.Hosting;

namespace Advocacy.Web.Verbs;

/// <summary>Prepares the data folder and serves until stopped.</summary>
internal static class ServeVerb
{
    public static async Task<int> Run(string[] settings, CancellationToken cancel)
    {
        await using var app = Application.Build(settings);
        return await Starting.Guarded(app, async () =>
        {
            await Starting.Prepare(app, cancel);
            await app.StartAsync(cancel);
            await Starting.Greet(app);
            await app.WaitForShutdownAsync(cancel);
            return 0;
        });
    }
}
