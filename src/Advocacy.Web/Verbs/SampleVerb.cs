using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Advocacy.Web.Sample;

namespace Advocacy.Web.Verbs;

/// <summary>Loads the sample campaign on request.</summary>
internal static class SampleVerb
{
    public static Task<int> Run(string[] settings, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        if (!app.Environment.IsDevelopment())
        {
            await Console.Error.WriteLineAsync("The sample campaign is loaded in Development only; set ASPNETCORE_ENVIRONMENT=Development.");
            return 1;
        }

        await app.Services.GetRequiredService<Migrator>().Run(cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var loaded = await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(cancel);
        await Console.Out.WriteLineAsync(loaded
            ? "The sample campaign is loaded."
            : "A campaign is on record already; nothing was loaded.");
        return 0;
    });
}
