using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class RecordActionTests : AppTest
{
    private readonly Organization _justice = Some.Organization();
    private Evidence _journal => field ??= Some.Evidence(Campaign);

    [SetUp]
    public async Task AnAnalystWithASource()
    {
        await Given(_justice, _journal);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_recorded_action_is_read_back_whole()
    {
        var number = await Send(Ordinary() with
        {
            Summary = "It opens the status.",
            Reference = "2012/009",
            Stages =
            [
                Adopted() with { Stage = Stage.Announced, On = FuzzyDate.Month(2011, 12) },
                Adopted() with { ServesChildren = true },
                new(),
            ],
            Effects =
            [
                new() { Demand = Demand("D1"), Effect = Effect.Advances, Reason = "It widens the door." },
                new() { Demand = Demand("D2"), Effect = Effect.Hinders, Reason = "It costs beds." },
                new() { Demand = Demand("D3") },
            ],
        });

        var action = await Send(new ViewAction(number));
        Assert.Multiple(() =>
        {
            Assert.That((action.Kind, action.Title[Language.English], action.Summary[Language.English], action.Reference),
                Is.EqualTo((ActionKind.Circular, "Circular on the status", "It opens the status.", "2012/009")));
            Assert.That(action.Authorities.Select(body => body.Name[Language.English]), Is.EqualTo(["Justice (en)"]));
            Assert.That(action.Stages.Select(stage => (stage.Stage, stage.On, stage.ServesChildren)), Is.EqualTo(
                [(Stage.Adopted, FuzzyDate.Year(2012), true), (Stage.Announced, FuzzyDate.Month(2011, 12), false)]));
            Assert.That(action.Stages.SelectMany(stage => stage.Sources).Select(source => source.Title),
                Is.EqualTo(["Official journal", "Official journal"]));
            Assert.That(action.Effects.Select(effect => (effect.Code, effect.Effect)),
                Is.EqualTo([("D1", Effect.Advances), ("D2", Effect.Hinders)]));
        });
    }

    [Test]
    public async Task A_new_source_is_entered_once_however_often_it_is_typed()
    {
        var row = Adopted() with { Source = null, NewTitle = "Circular of 2012", NewAddress = "https://example.org/c", NewPublisher = "State" };

        var first = await Send(Ordinary() with { Stages = [row, row with { Stage = Stage.Published }] });
        await Send(Ordinary() with { Stages = [row with { NewTitle = "circular of 2012", NewPublisher = null }] });

        var entered = await Fresh(db => db.Evidence.SingleAsync(source => source.Address == "https://example.org/c"));
        Assert.Multiple(async () =>
        {
            Assert.That((entered.Title, entered.Publisher, entered.Language), Is.EqualTo(("Circular of 2012", "State", (string?)"en")));
            Assert.That((await Send(new ViewAction(first))).Stages.SelectMany(stage => stage.Sources).Select(source => source.Id),
                Is.All.EqualTo(entered.Id).And.Exactly(2).Items);
        });
    }

    [Test]
    public async Task The_register_gives_each_number_once_to_actions_and_findings_alike()
    {
        await Given(Domain.Findings.Finding.Record(Campaign, 7, new()
        {
            Body = _justice,
            On = FuzzyDate.Year(2010),
            Statement = Some.Text(),
            Citations = [_journal],
        }));

        Assert.That((await Send(Ordinary()), await Send(Ordinary())), Is.EqualTo((8, 9)));
    }

    [Test]
    public void A_stage_without_a_source_is_refused() => Assert.That(
        () => Send(Ordinary() with { Stages = [Adopted() with { Source = null }] }), Refuses(ActionRules.EachStageHasEvidence));

    [Test]
    public void An_action_without_a_stage_is_refused() =>
        Assert.That(() => Send(Ordinary() with { Stages = [new()] }), Refuses(ActionRules.HasAStage));

    [Test]
    public void An_action_of_nobody_is_refused() =>
        Assert.That(() => Send(Ordinary() with { Authorities = [null] }), Refuses(ActionRules.IsSomebodysAct));

    [Test]
    public void An_address_nobody_can_follow_is_refused() => Assert.That(
        () => Send(Ordinary() with { Stages = [Adopted() with { NewTitle = "Page", NewAddress = "javascript:alert(1)" }] }),
        Refuses(EvidenceRules.AddressIsOnTheWeb));

    [Test]
    public void A_demand_of_nobody_is_refused() => Assert.That(
        () => Send(Ordinary() with { Effects = [new() { Demand = Guid.NewGuid(), Effect = Effect.Advances, Reason = "Because" }] }),
        Refuses(CampaignRules.DemandIsItsOwn));

    [Test]
    public void An_effect_without_a_reason_and_a_reason_without_an_effect_are_misfits()
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Ordinary() with
        {
            Effects = [new() { Demand = Demand("D1"), Effect = Effect.Advances }, new() { Demand = Demand("D2"), Reason = "Because" }],
        }));

        Assert.That(refused!.Misfits.Select(misfit => misfit.Member), Is.EqualTo(["Effects[0].Reason", "Effects[1].Effect"]));
    }

    [Test]
    public async Task What_is_refused_leaves_nothing_behind()
    {
        var row = Adopted() with { Source = null, NewTitle = "Circular of 2012" };

        Assert.That(() => Send(Ordinary() with { Authorities = [], Stages = [row] }), Refuses(ActionRules.IsSomebodysAct));

        Assert.That(await Fresh(db => db.Evidence.CountAsync()), Is.EqualTo(1));
    }

    private Guid Demand(string code) => Some.Demand(Campaign, code).Id;

    private StageRow Adopted() => new() { Stage = Stage.Adopted, On = FuzzyDate.Year(2012), Source = _journal.Id };

    private RecordAction Ordinary() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Kind = ActionKind.Circular,
        Title = "Circular on the status",
        WrittenIn = Language.English,
        Authorities = [_justice.Id, null],
        Stages = [Adopted()],
    };
}
