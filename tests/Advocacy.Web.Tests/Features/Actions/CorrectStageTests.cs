using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

[SetUICulture("en")]
public sealed class CorrectStageTests : AppTest
{
    private readonly Evidence _journal;
    private readonly GovernmentAction _action;

    public CorrectStageTests()
    {
        _journal = Some.Evidence(Campaign);
        _action = Some.Action(Campaign, 4, [Some.Stage(Campaign, Stage.Announced, FuzzyDate.Year(2011)), Some.Stage(Campaign, evidence: _journal)]);
    }

    private ActionStage Adopted => _action.Stages.Single(stage => stage.Stage == Stage.Adopted);

    private CorrectStage Correction => new()
    {
        Number = 4,
        Id = Adopted.Id,
        Version = _action.Version,
        Stage = Stage.Adopted,
        On = FuzzyDate.Year(2012),
        Sources = [_journal.Id],
        Reason = "Read again",
    };

    [SetUp]
    public async Task AnAction()
    {
        await Given(_action);
        As(Role.Analyst);
    }

    [Test]
    public async Task Which_when_and_what_shows_it_are_said_anew()
    {
        await Send(Correction with { Stage = Stage.Drafted, On = Some.Day(2012, 5, 4), ServesChildren = true, Note = new() { English = "A draft only" }, Sources = [], Shown = new() { NewTitle = "Minutes" } });

        var stage = (await Send(new ViewAction(4))).Stages.Single(stage => stage.Id == Adopted.Id);
        var told = (await Send(new ViewHistory(nameof(GovernmentAction), _action.Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((stage.Stage, stage.On, stage.ServesChildren, stage.Note[Language.English], stage.Sources.Single().Title),
                Is.EqualTo((Stage.Drafted, Some.Day(2012, 5, 4), true, "A draft only", "Minutes")));
            Assert.That(told.Changes.SelectMany(change => change.Values).Any(value => value.Before == "2012" && value.After == Some.Day(2012, 5, 4).ToText(Language.English)));
        });
    }

    [Test]
    public async Task A_stage_that_never_was_goes_and_counts_for_no_gate_and_stays_in_the_history()
    {
        await Send(Correction with { NeverReached = true });

        Assert.That((await Send(new ViewAction(4))).Stages.Select(stage => stage.Stage), Is.EqualTo([Stage.Announced]));
        var told = (await Send(new ViewHistory(nameof(GovernmentAction), _action.Id))).Acts[0];
        Assert.That((told.Because, told.Changes.SelectMany(change => change.Values).Any(value => value is { Before: "adopted", After: null })), Is.EqualTo(("Read again", true)));
    }

    [Test]
    public async Task It_keeps_a_source_and_the_action_a_stage_and_stands_on_the_latest_version()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { Sources = [] }), Refuses(ActionRules.EachStageHasEvidence));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        });
        await Send(Correction with { NeverReached = true });
        Assert.That(() => Send(Correction with { ServesChildren = true, SubmissionKey = Guid.NewGuid() }), Throws.TypeOf<NotFoundException>());
        var last = await Send(new ViewAction(4));
        Assert.That(() => Send(Correction with { Id = last.Stages.Single().Id, Version = last.Version, NeverReached = true, SubmissionKey = Guid.NewGuid() }), Refuses(ActionRules.HasAStage));
        Assert.That(() => Send(Correction with { Id = last.Stages.Single().Id, Sources = [], ServesChildren = true, SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
