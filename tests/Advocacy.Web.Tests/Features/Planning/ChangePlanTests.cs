using Advocacy.Domain.Editing;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Planning;

public sealed class ChangePlanTests : PlanTest
{
    [Test]
    public async Task What_is_unticked_is_left_out_and_what_comes_to_stand_open_is_raised()
    {
        var id = await Send(Plan());
        await SignInAs(Role.Analyst);
        var address = $"/shelter/meetings/planned/{id}/change";
        await Browser.Open(address);
        Assert.That(Browser.Shown("Form.At"), Is.EqualTo("10:00"));
        Assert.That(Browser.Page.QuerySelectorAll("[name='Form.Raised'][checked]"), Has.Exactly(3).Items);

        var plan = await Send(new ViewPlan(id));
        await Send(Changed(plan, id) with { Raised = [Open[1].Id] });

        var changed = await Send(new ViewPlan(id));
        Assert.That(changed.Agenda.Where(item => item.IsRaised).Select(item => item.Id), Is.EqualTo([Open[1].Id]));
        Assert.That(changed.Agenda, Has.Count.EqualTo(3), "the rest can still be seen");

        // Offered to nobody, as what was promised since.
        await Send(Changed(changed, id) with { Offered = [Open[1].Id], Raised = [Open[1].Id] });
        Assert.That((await Send(new ViewPlan(id))).Agenda.Count(item => item.IsRaised), Is.EqualTo(1), "what was left out stays so");
    }

    [Test]
    public async Task Somebody_elses_change_in_the_meantime_is_not_overwritten()
    {
        var id = await Send(Plan());
        var late = Changed(await Send(new ViewPlan(id)), id);
        await Send(late with { Subject = "Another" });

        Assert.That(() => Send(late with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task Whose_name_is_kept_from_whoever_changes_it_stays_expected_and_unnamed()
    {
        var id = await Send(Plan());
        await using (var scope = InCampaign())
        {
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            (await db.People.WhoeverReads().SingleAsync(person => person.Id == Minister.Id)).IsReadBy(new(Audience.Board));
            await db.SaveChangesAsync();
        }

        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/planned/{id}/change");
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain(Minister.Name));
        var plan = await Send(new ViewPlan(id));
        Assert.That(plan.Typed, Is.Empty);
        await Send(Changed(plan, id) with { Officials = [new() { Who = "An adviser, cabinet" }] });

        As(Role.Board);
        Assert.That((await Send(new ViewPlan(id))).Officials.Select(official => official.Person ?? official.Note), Is.EquivalentTo([Minister.Name, "An adviser, cabinet"]));
    }

    private ChangePlan Changed(PlanView plan, Guid id) => new()
    {
        Id = id,
        Version = plan.Version,
        PlannedFor = plan.PlannedFor,
        At = plan.At,
        Officials = [new() { Who = Minister.Name }],
        Demands = [.. plan.Demands.Select(demand => demand.Id)],
        Subject = "The residence",
        Offered = [.. plan.Agenda.Select(item => item.Id)],
        Raised = [.. plan.Agenda.Select(item => item.Id)],
    };
}
