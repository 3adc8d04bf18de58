using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>A query is compiled once for everybody; what it finds is for who asks, where they are.</summary>
public sealed class CompiledQueryTests : ForeignTest
{
    private static readonly CompiledQuery<Guid> Meetings = new(db => db.Meetings.Select(meeting => meeting.Id));

    private static readonly CompiledQuery<Guid, Guid> MeetingsAbout =
        new((db, demand) => db.Meetings.Where(meeting => meeting.Demands.Any(about => about.Id == demand)).Select(meeting => meeting.Id));

    [Test]
    public async Task Each_campaign_finds_its_own()
    {
        var own = Some.Meeting(Campaign);
        await Given(own);

        Assert.Multiple(async () =>
        {
            Assert.That(await Found(Campaign, Reader(Role.Analyst)), Is.EqualTo(new[] { own.Id }));
            Assert.That(await Found(Other, Reader(Role.Analyst)), Is.EqualTo(new[] { Meeting.Id }));
            Assert.That(await Found(Campaign, Reader(Role.Analyst)), Is.EqualTo(new[] { own.Id }));
        });
    }

    [Test]
    public async Task Each_reader_finds_what_is_for_them()
    {
        var closed = Some.Meeting(Campaign);
        closed.IsReadBy(new(Audience.Board));
        await Given(closed);

        Assert.Multiple(async () =>
        {
            Assert.That(await Found(Campaign, Reader(Role.Board)), Is.EqualTo(new[] { closed.Id }));
            Assert.That(await Found(Campaign, Reader(Role.Analyst)), Is.Empty);
            Assert.That(await Found(Campaign, Actor.Anonymous), Is.Empty);
            Assert.That(await Found(Campaign, Reader(Role.Board)), Is.EqualTo(new[] { closed.Id }));
        });
    }

    [Test]
    public async Task What_is_asked_is_another_each_time()
    {
        var meeting = Some.Meeting(Campaign);
        await Given(meeting);
        var demand = meeting.Demands.First().Id;

        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Reader(Role.Analyst);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        Assert.Multiple(async () =>
        {
            Assert.That(await MeetingsAbout.Ask(db, demand, default), Is.EqualTo(new[] { meeting.Id }));
            Assert.That(await MeetingsAbout.Ask(db, Guid.NewGuid(), default), Is.Empty);
        });
    }

    [Test]
    public async Task What_is_found_is_not_followed_for_changes_though_whoever_asks_first_would_follow_it()
    {
        var all = new CompiledQuery<Meeting>(db => db.Meetings);

        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Reader(Role.Analyst);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        await Given(Some.Meeting(Campaign));
        Assert.Multiple(async () =>
        {
            Assert.That(await all.Ask(db, default), Has.Count.EqualTo(1));
            Assert.That(db.ChangeTracker.Entries(), Is.Empty);
        });
    }

    private static Actor Reader(Role role) => new(role.ToString(), "Somebody", new HashSet<Role> { role });

    private async Task<IReadOnlyList<Guid>> Found(Campaign campaign, Actor reader)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(campaign);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = reader;
        return await Meetings.Ask(scope.ServiceProvider.GetRequiredService<AdvocacyDb>(), default);
    }
}
