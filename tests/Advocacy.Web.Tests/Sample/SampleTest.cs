using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Advocacy.Web.Tests.Sample;

/// <summary>The application on an empty record, whose cards nobody typesets meanwhile.</summary>
public abstract class SampleTest
{
    private TestApplication _app = null!;

    /// <summary>How this application is set up otherwise than usual.</summary>
    protected virtual string[] Settings => [];

    /// <summary>What a test puts in another's place, or adds.</summary>
    protected virtual void Adjust(IServiceCollection services) => services.Remove(
        services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(TypesettingWork)));

    [OneTimeSetUp]
    public async Task StartApplication() => _app = await TestApplication.Start(Adjust, Settings);

    [OneTimeTearDown]
    public async Task StopApplication() => await _app.DisposeAsync();

    protected async Task<bool> Load(string folder)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(folder, CancellationToken.None);
    }

    protected IServiceProvider Services => _app.Services;

    protected Browser NewBrowser() => new(_app);

    /// <summary>A browser's side without a browser: nothing is followed, kept or unpacked.</summary>
    protected HttpClient Http => _app.Http;

    protected async Task<T> Read<T>(Func<AdvocacyDb, Task<T>> read)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        if (await db.Campaigns.FirstOrDefaultAsync() is { } campaign)
        {
            scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(campaign);
        }

        return await read(db);
    }

    /// <summary>How many rows each table holds.</summary>
    protected Task<IReadOnlyDictionary<string, long>> Rows() => Read<IReadOnlyDictionary<string, long>>(db => Task.FromResult(TableCounts.Of(db)));
}
