using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Planning;

public sealed class ViewPlanTests : PlanTest
{
    [Test]
    public async Task The_board_reads_it_and_changes_nothing()
    {
        var id = await Send(Plan());
        await SignInAs(Role.Board);

        await Browser.Open($"/shelter/meetings/planned/{id}");

        Assert.That(Browser.Heading, Is.EqualTo("The residence"));
        Assert.That(Browser.Page.QuerySelectorAll(".page-action a"), Is.Empty);
        Assert.That((await Send(new ViewPlan(id))).Stands);
    }

    [Test]
    public async Task Whoever_turns_out_to_be_another_is_expected_as_that_one()
    {
        var id = await Send(Plan());
        var other = Advocacy.Tests.Some.Person("B. Minister");
        await Given(other);
        var merged = await Send(new ViewPerson(Minister.Id));

        await Send(new MergePerson { Id = Minister.Id, Version = merged.Version, Into = other.Id, Reason = "One and the same" });

        Assert.That((await Send(new ViewPlan(id))).Officials.Single().Person, Is.EqualTo("B. Minister"));
    }
}
