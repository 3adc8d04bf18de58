using System.Net;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ViewPublicDemandTests : JudgingTest
{
    [Test]
    public async Task Anybody_reads_what_is_for_everybody_and_no_judgement_that_no_card_has_published()
    {
        await Send(Judgement(Level.NoProgress));
        AsNobody();

        var demand = await Send(new ViewPublicDemand("D1"));

        Assert.That(demand.Years, Is.Empty);
        Assert.That(demand.Entries.Select(entry => entry.Kind), Is.All.EqualTo(TimelineKind.Action).And.Exactly(2).Items);
    }

    [Test]
    public async Task What_has_readers_is_left_out_whoever_looks()
    {
        var hidden = Some.Meeting(Campaign);
        hidden.IsReadBy(new(Audience.Members, null));
        await Given(hidden, Some.Meeting(Campaign));

        As(Role.Analyst);
        Assert.That((await Send(new ViewDemand("D1", []))).Entries.Count(entry => entry.Kind == TimelineKind.Meeting), Is.EqualTo(2));
        Assert.That((await Send(new ViewPublicDemand("D1"))).Entries.Count(entry => entry.Kind == TimelineKind.Meeting), Is.EqualTo(1));
    }

    [Test]
    public async Task A_stranger_opens_the_page_from_the_first_page_and_finds_no_way_into_the_record()
    {
        await Browser.Open("/shelter");
        Assert.That(Browser.Page.QuerySelectorAll("a[href='/shelter/public/D1']"), Has.Length.EqualTo(1));
        await Browser.Open("/shelter/public/D1");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(
            Browser.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")),
            Has.None.Contains("/actions/").And.None.Contains("/meetings/").And.None.Contains("/evidence/").And.None.Contains("/demands/"));
    }

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(new ViewPublicDemand("D9")), Throws.InstanceOf<NotFoundException>());
}
