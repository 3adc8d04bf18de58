using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Tests.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Journal;

/// <summary>What is known until the journal names it is what is on record, in each campaign its own.</summary>
public sealed class KnownUntilNamedTests : ForeignTest
{
    [Test]
    public async Task Demands_are_read_once_while_only_other_things_are_saved()
    {
        var first = await Demands();
        await Given(Some.Meeting(Campaign));
        Assert.That(await Demands(), Is.SameAs(first));
    }

    [Test]
    public async Task A_demand_is_read_again_once_it_is_worded_otherwise()
    {
        await Demands();
        await Change(demand => demand.Property(known => known.Title).CurrentValue = Some.Text("Beds"));
        Assert.That((await Demands())[0].Title, Is.EqualTo(Some.Text("Beds")));
    }

    [Test]
    public async Task A_demand_is_read_again_once_something_more_requires_it()
    {
        await Demands();
        await Change(demand => demand.Entity.IsRequiredBy("art. 12", Some.Text("A treaty"), FuzzyDate.Year(2008), null));
        Assert.That((await Demands())[0].Obligations.Single().Reference, Is.EqualTo("art. 12"));
    }

    [Test]
    public async Task A_demand_is_read_again_once_another_body_is_asked()
    {
        var body = Some.Organization("police", "Police");
        await Given(body);
        await Demands();
        await Fresh(async db =>
        {
            var demand = await db.Demands.Include(demand => demand.Authorities).FirstAsync(demand => demand.Code == "D1");
            demand.IsFor(await db.Organizations.SingleAsync(known => known.Id == body.Id));
            return await db.SaveChangesAsync();
        });
        Assert.That((await Demands())[0].Authorities, Does.Contain(body.Name));
    }

    [Test]
    public async Task Levels_are_read_again_once_there_is_another_rubric()
    {
        await Given(Some.Rubric(Campaign));
        var first = await Levels();
        await Given(Some.Meeting(Campaign));
        Assert.That(await Levels(), Is.SameAs(first));

        var second = Some.Rubric(Campaign, 2);
        await Given(second);
        Assert.That((await Levels())[(second.Id, Level.SomeProgress)], Is.EqualTo(new GivenLevel(2, second.For(Level.SomeProgress).Word)));
    }

    [Test]
    public async Task Each_campaign_has_its_own()
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Web.Campaigns.CurrentCampaign>().Choose(Other);
        var theirs = await scope.ServiceProvider.GetRequiredService<KnownDemands>().Read(scope.ServiceProvider.GetRequiredService<AdvocacyDb>(), default);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(theirs.Select(demand => demand.Id), Is.EqualTo(Other.Demands.Select(demand => demand.Id)));
            Assert.That((await Demands()).Select(demand => demand.Id), Is.EqualTo(Campaign.Demands.Select(demand => demand.Id)));
        }
    }

    private Task<IReadOnlyList<DemandAsked>> Demands() => Fresh(db => Services.GetRequiredService<KnownDemands>().Read(db, default));

    private Task<IReadOnlyDictionary<(Guid Rubric, Level Level), GivenLevel>> Levels() => Fresh(db => Services.GetRequiredService<KnownLevels>().Read(db, default));

    private Task<int> Change(Action<EntityEntry<Demand>> change) => Fresh(async db =>
    {
        change(db.Entry(await db.Demands.Include(demand => demand.Obligations).FirstAsync(demand => demand.Code == "D1")));
        return await db.SaveChangesAsync();
    });
}
