using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Hosting;
using Advocacy.Web.Sample;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Records;

/// <summary>Makes data folders with the sample campaign in them.</summary>
internal static class SampleRecord
{
    /// <summary>The sample campaign's code.</summary>
    public const string Code = "belgium";

    /// <summary>The year of the card that anybody may read.</summary>
    public const int PublishedYear = 2012;

    /// <returns>The folder.</returns>
    public static async Task<string> Prepare(string folder)
    {
        await Console.Error.WriteLineAsync($"Loading the sample into {folder}");
        await using (var app = Open(folder))
        {
            await app.Services.GetRequiredService<Migrator>().Run(CancellationToken.None);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(CancellationToken.None);
            await Publish(app.Services);
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }

    /// <summary>Prints one of the sample's cards and publishes it: the others stay drafts.</summary>
    private static async Task Publish(IServiceProvider services)
    {
        await using var scope = await InCampaign(services);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var card = await db.ProgressCards.Include(card => card.Prints).SingleAsync(card => card.Year == PublishedYear);
        var facts = FrozenFacts.Read(card.FrozenFacts!)!;
        foreach (var language in LanguageTags.All)
        {
            card.Keep(await TypesettingWork.Print(
                services.GetRequiredService<ITypesetter>(), facts, card.FactsSha256!, language, DateTime.UtcNow, CancellationToken.None));
        }

        card.Publish("The board", DateTime.UtcNow);
        await db.SaveChangesAsync();
    }

    /// <summary>The id of a meeting and of the first demand of the sample campaign.</summary>
    public static async Task<(Guid Meeting, Guid Demand)> SomeIds(string folder)
    {
        await using var app = Open(folder);
        await using var scope = await InCampaign(app.Services);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        return (await db.Meetings.OrderBy(meeting => meeting.Id).Select(meeting => meeting.Id).FirstAsync(),
            await db.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Id).FirstAsync());
    }

    /// <summary>The application on a folder, not serving.</summary>
    public static WebApplication Open(string folder) =>
        Application.Build(["--Data:Folder", folder, "--Logging:LogLevel:Default", "Warning"]);

    /// <summary>A scope as a request has one whose address begins with the sample campaign's code.</summary>
    public static async Task<AsyncServiceScope> InCampaign(IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(
            await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Campaigns.SingleAsync(campaign => campaign.Code == Code));
        return scope;
    }
}
