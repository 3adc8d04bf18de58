using Advocacy.Domain.Meetings;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Planning;

public sealed class CallOffMeetingTests : PlanTest
{
    [Test]
    public async Task It_waits_no_more_and_says_why()
    {
        var id = await Send(Plan());
        await SignInAs(Role.Analyst);
        var address = $"/shelter/meetings/planned/{id}/call-off";
        await Browser.Open(address);

        await Browser.Submit(address, ("Form.Reason", "The minister fell ill."));

        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector("main .notice.plain")!.TextContent, Does.Contain("The minister fell ill."));
        Assert.That((await Send(new ViewHome())).Waiting.Select(item => item.Kind), Has.None.EqualTo(WaitingKind.Planned));
        Assert.That(await Fresh(db => db.Journal.CountAsync(entry => entry.Act == nameof(CallOffMeeting) && entry.Because == "The minister fell ill.")), Is.EqualTo(1));
    }

    [Test]
    public async Task Once_only()
    {
        var id = await Send(Plan());
        await Send(new CallOffMeeting { Id = id, Version = (await Send(new ViewPlan(id))).Version, Reason = "Ill" });

        Assert.That(async () => await Send(new CallOffMeeting { Id = id, Version = (await Send(new ViewPlan(id))).Version, Reason = "Ill" }), Refuses(MeetingRules.PlanStillStands));
    }
}
