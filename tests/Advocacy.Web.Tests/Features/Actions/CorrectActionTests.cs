using Advocacy.Domain.Actions;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

[SetUICulture("en")]
public sealed class CorrectActionTests : AppTest
{
    private readonly Organization _justice = Some.Organization();
    private readonly Organization _police = Some.Organization("police", "Police");
    private readonly GovernmentAction _action;

    public CorrectActionTests() => _action = Some.Action(Campaign, 4, authority: _justice);

    private CorrectAction Correction => new()
    {
        Number = 4,
        Version = _action.Version,
        Title = WrittenText.Of(_action.Title),
        Kind = ActionKind.Circular,
        Certainty = Certainty.High,
        Authorities = [_justice.Id],
        Effects = [new() { Demand = Some.Demand(Campaign).Id, Effect = Effect.Advances, Reason = WrittenText.Of(Some.Text("Because")) }],
        Reason = "Read again",
    };

    [SetUp]
    public async Task AnAction()
    {
        await Given(_police, _action);
        As(Role.Analyst);
    }

    [Test]
    public async Task Title_kind_authorities_and_effects_are_said_anew_and_the_history_keeps_what_stood()
    {
        await Send(Correction with
        {
            Title = new() { English = "Royal decree" },
            Kind = ActionKind.Law,
            Summary = new() { English = "It opens two shelters." },
            Reference = "2012/7",
            DateNote = new() { English = "Published later" },
            Certainty = Certainty.Medium,
            Authorities = [_police.Id, null],
            NewAuthority = "Youth department",
            Effects = [new() { Demand = Some.Demand(Campaign).Id, Effect = Effect.Neutral, Qualifier = EffectQualifier.Partly, Reason = new() { English = "Only a part" } }],
        });

        var action = await Send(new ViewAction(4));
        var told = (await Send(new ViewHistory(nameof(GovernmentAction), _action.Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((action.Title[Language.English], action.Title[Language.French], action.Kind), Is.EqualTo(("Royal decree", (string?)null, ActionKind.Law)));
            Assert.That((action.Summary[Language.English], action.Reference, action.DateNote[Language.English], action.Certainty), Is.EqualTo(("It opens two shelters.", "2012/7", "Published later", Certainty.Medium)));
            Assert.That(action.Authorities.Select(body => body.Name.ForReader()), Is.EquivalentTo(["Police (en)", "Youth department"]));
            Assert.That(action.Effects.Select(effect => (effect.Code, effect.Effect, effect.Qualifier, effect.Reason[Language.English])), Is.EqualTo([("D1", Effect.Neutral, (EffectQualifier?)EffectQualifier.Partly, "Only a part")]));
            Assert.That(action.Stages, Has.Count.EqualTo(1));
            Assert.That(told.Because, Is.EqualTo("Read again"));
            Assert.That(told.Changes.SelectMany(change => change.Values).Select(value => (value.Before, value.After)), Does.Contain(("Circular (en)", "Royal decree")));
        });
    }

    [Test]
    public async Task It_keeps_a_title_and_an_authority_and_one_effect_and_stands_on_the_latest_version()
    {
        var effect = Correction.Effects[0];
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { Authorities = [] }), Refuses(ActionRules.IsSomebodysAct));
            Assert.That(() => Send(Correction with { Effects = [effect, effect with { Effect = Effect.Neutral }] }), Refuses(ActionRules.OneEffectPerDemand));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
            Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Title = new() }))!.Misfits.Single().Member, Is.EqualTo("Title.English"));
        });
        await Send(Correction with { Kind = ActionKind.Law });
        Assert.That(() => Send(Correction with { Kind = ActionKind.Circular, Reference = "B", SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task From_its_page_the_effect_on_a_demand_is_opened_alone()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/actions/4/correct?line=D1");
        Assert.That(Browser.Page.QuerySelectorAll("details[open]").Select(line => line.Id), Is.EqualTo(["line-Effects-0"]));
        await Browser.Submit("/shelter/actions/4/correct", ("Form.Effects[0].Effect", "Hinders"), ("Form.Reason", "Read again"));
        Assert.That((await Send(new ViewAction(4))).Effects.Single().Effect, Is.EqualTo(Effect.Hinders));
    }
}
