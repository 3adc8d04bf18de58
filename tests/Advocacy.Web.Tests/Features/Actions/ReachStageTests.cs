using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class ReachStageTests : AppTest
{
    private Evidence _report => field ??= Some.Evidence(Campaign, "Report");

    [SetUp]
    public async Task AnActionOnRecord()
    {
        await Given(Some.Action(Campaign, number: 4), _report);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_stage_is_added_to_those_on_record()
    {
        await Send(await CarriedOut());

        Assert.That((await Send(new ViewAction(4))).Stages.Select(stage => stage.Stage), Is.EqualTo([Stage.CarriedOut, Stage.Adopted]));
    }

    [Test]
    public async Task A_stage_without_a_source_is_refused()
    {
        var reached = await CarriedOut();

        Assert.That(() => Send(reached with { Stage = reached.Stage with { Source = null } }), Refuses(ActionRules.EachStageHasEvidence));
    }

    [Test]
    public async Task Nothing_at_all_is_a_misfit()
    {
        var reached = await CarriedOut();

        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(reached with { Stage = new() }));

        Assert.That(refused!.Misfits.Select(misfit => misfit.Member), Is.EqualTo(["Stage.Stage"]));
    }

    [Test]
    public async Task Somebody_elses_change_in_the_meantime_is_not_overwritten()
    {
        var reached = await CarriedOut();
        await Send(reached);

        Assert.That(() => Send(reached with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task An_action_that_is_not_there_is_not_found()
    {
        var reached = await CarriedOut();

        Assert.That(() => Send(reached with { Number = 99 }), Throws.TypeOf<NotFoundException>());
    }

    private async Task<ReachStage> CarriedOut() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Number = 4,
        Version = (await Send(new ViewAction(4))).Version,
        Stage = new() { Stage = Stage.CarriedOut, On = FuzzyDate.Year(2013), Source = _report.Id },
    };
}
