using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Rubrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Records;

/// <summary>Makes the sample into the record of a house that has done this for fifteen years.</summary>
/// <remarks>
/// A campaign of full size has thirty demands in ten sets of the sample's three; each set has what the sample has of
/// sources, acts and findings, and every demand is judged every year. Somebody is met every month. Ten such campaigns are
/// a hundred times the sample. Everything is entered through its own factory, so that the long record keeps every rule the
/// short one keeps.
/// </remarks>
internal static class Growth
{
    public const int Sets = 10;

    /// <param name="folder">With the sample in it.</param>
    /// <param name="campaigns">How many campaigns of full size there shall be, the sample's own among them.</param>
    public static async Task Of(string folder, int campaigns)
    {
        await Console.Error.WriteLineAsync($"Growing it to {campaigns} campaigns of full size");
        await using (var app = SampleRecord.Open(folder))
        {
            var original = await Original.Read(app.Services);
            for (var place = 1; place <= campaigns; place++)
            {
                var id = place == 1 ? original.Campaign.Id : await Start(app, original, place);
                for (var set = 0; set < Sets; set++)
                {
                    await Enter(app, original, id, set, isTheSample: place == 1 && set == 0);
                }
            }
        }

        SqliteConnection.ClearAllPools();
    }

    private static async Task<Guid> Start(WebApplication app, Original original, int place)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var campaign = Campaign.Start(new()
        {
            Code = $"campaign-{place}",
            Title = original.Campaign.Title,
            Publisher = original.Campaign.Publisher,
            Story = original.Campaign.Story,
            Began = original.Campaign.Began,
        });
        db.Add(campaign);
        db.Add(StandardRubric.For(campaign));
        await db.SaveChangesAsync();
        return campaign.Id;
    }

    private static async Task Enter(WebApplication app, Original original, Guid campaignId, int set, bool isTheSample)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var campaign = await db.Campaigns.SingleAsync(known => known.Id == campaignId);
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(campaign);
        await db.Demands.LoadAsync();
        var organizations = await db.Organizations.ToDictionaryAsync(known => known.Id);
        var demands = isTheSample
            ? original.Demands.ToDictionary(demand => demand.Id, demand => campaign.Demands.Single(own => own.Id == demand.Id))
            : original.Demands.ToDictionary(demand => demand.Id, demand => Ask(campaign, demand, organizations));
        await db.Rubrics.Include(rubric => rubric.Levels).LoadAsync();
        Dictionary<Guid, Evidence> sources = isTheSample ? await db.Evidence.ToDictionaryAsync(source => source.Id) : [];
        var copying = new Copying(original, campaign, organizations, demands, sources);
        var today = app.Services.GetRequiredService<TimeProvider>().Today();
        if (!isTheSample)
        {
            db.AddRange(copying.Sources());
            db.AddRange(copying.Actions(set));
            db.AddRange(copying.Findings(set));
        }

        db.AddRange(copying.Meetings(set, today));
        var rubric = db.Rubrics.Local.MaxBy(rubric => rubric.Number)!;
        var judged = (await db.Assessments.Select(made => new { made.DemandId, made.Year }).ToListAsync()).Select(made => (made.DemandId, made.Year)).ToHashSet();
        db.AddRange(copying.Judgements(rubric, judged, today));
        await db.SaveChangesAsync();
    }

    private static Demand Ask(Campaign campaign, Demand original, Dictionary<Guid, Domain.People.Organization> organizations)
    {
        var demand = campaign.Ask($"D{campaign.Demands.Count + 1}", original.Kind, original.Title, original.AsAsked);
        foreach (var authority in original.Authorities)
        {
            demand.IsFor(organizations[authority.Id]);
        }

        return demand;
    }
}
