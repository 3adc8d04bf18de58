using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Sample;

/// <summary>The application on an empty record, or on the sample campaign's.</summary>
public abstract class SampleTest
{
    private static readonly Lazy<Task<string>> Sample = new(() => TestApplication.MakeTemplate(async services =>
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(SampleCampaign.Folder, CancellationToken.None);
    }));

    private TestApplication _app = null!;

    /// <summary>How this application is set up otherwise than usual.</summary>
    protected virtual string[] Settings => [];

    /// <summary>What a test puts in another's place, or adds.</summary>
    protected virtual void Adjust(IServiceCollection services)
    {
    }

    [OneTimeSetUp]
    public async Task StartApplication() => _app = await TestApplication.Start(Adjust, Settings);

    [OneTimeTearDown]
    public async Task StopApplication() => await _app.DisposeAsync();

    /// <summary>The sample campaign, loaded once for all tests; <see cref="Load"/> reads it from its files.</summary>
    protected async Task GiveTheSample() => _app.Restore(await Sample.Value);

    protected async Task<bool> Load(string folder)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(folder, CancellationToken.None);
    }

    protected IServiceProvider Services => _app.Services;

    protected Browser NewBrowser(string language = "en") => new(_app, language);

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
