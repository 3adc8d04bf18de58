using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Findings;

[SetUICulture("en")]
public sealed class CorrectFindingTests : AppTest
{
    private readonly Organization _committee = Some.Organization("committee", "Committee");
    private readonly Organization _monitor = Some.Organization("monitor", "Monitor");
    private readonly Evidence _report;
    private readonly Finding _finding;

    public CorrectFindingTests()
    {
        _report = Some.Evidence(Campaign, "Report");
        _finding = Finding.Record(Campaign, 5, new()
        {
            Body = _committee,
            On = FuzzyDate.Year(2010),
            Statement = LocalText.Of(Language.English, "Too few shelters"),
            Citations = [new(_report, Place: "p. 3")],
            Effects = [new(Some.Demand(Campaign, "D2").Id, Effect.Hinders, LocalText.Of(Language.English, "It says so"))],
        });
    }

    private CorrectFinding Correction => new()
    {
        Number = 5,
        Version = _finding.Version,
        Statement = new() { English = "Too few shelters" },
        Kind = FindingKind.Finding,
        Body = _committee.Id,
        On = FuzzyDate.Year(2010),
        Certainty = Certainty.High,
        Effects = [new() { Demand = Some.Demand(Campaign, "D2").Id, Effect = Effect.Hinders, Reason = new() { English = "It says so" } }],
        Sources = [_report.Id],
        Reason = "Read again",
    };

    [SetUp]
    public async Task AFinding()
    {
        await Given(_committee, _monitor, _finding);
        As(Role.Analyst);
    }

    [Test]
    public async Task Each_line_is_said_anew_and_the_history_keeps_the_old_words_with_the_reason()
    {
        await Send(Correction with
        {
            Statement = new() { English = "Too few safe shelters", French = "Trop peu de refuges" },
            Kind = FindingKind.Indicator,
            Body = _monitor.Id,
            On = Some.Day(2011, 6, 3),
            Report = new() { English = "Third report" },
            Reference = "CRC/1",
            Certainty = Certainty.Low,
            Recurs = "each June",
            DateNote = new() { English = "Or a day later" },
            Effects =
            [
                new() { Demand = Some.Demand(Campaign, "D2").Id, Effect = Effect.Neutral, Qualifier = EffectQualifier.Words, Reason = new() { English = "It says less" } },
                new() { Demand = Some.Demand(Campaign, "D1").Id, Effect = Effect.Advances, Reason = new() { English = "It helps" } },
            ],
            Shown = new() { NewTitle = "Press release" },
        });

        var finding = await Send(new ViewFinding(5));
        var history = await Send(new ViewHistory(nameof(Finding), _finding.Id));
        var values = history.Acts[0].Changes.SelectMany(change => change.Values).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((finding.Statement[Language.English], finding.Statement[Language.French]), Is.EqualTo(("Too few safe shelters", "Trop peu de refuges")));
            Assert.That((finding.Kind, finding.BodyId, finding.On, finding.Report[Language.English]), Is.EqualTo((FindingKind.Indicator, _monitor.Id, Some.Day(2011, 6, 3), "Third report")));
            Assert.That((finding.Reference, finding.Certainty, finding.Recurs, finding.DateNote[Language.English]), Is.EqualTo(("CRC/1", Certainty.Low, "each June", "Or a day later")));
            Assert.That(finding.Effects.Select(effect => (effect.Code, effect.Effect, effect.Qualifier, effect.Reason[Language.English])),
                Is.EqualTo([("D1", Effect.Advances, null, "It helps"), ("D2", Effect.Neutral, (EffectQualifier?)EffectQualifier.Words, "It says less")]));
            Assert.That(finding.Sources.Select(source => (source.Title, source.Place)), Is.EqualTo([("Report", "p. 3"), ("Press release", (string?)null)]));
            Assert.That(history.Acts[0].Because, Is.EqualTo("Read again"));
            Assert.That(values.Select(value => (value.Before, value.After)), Does.Contain(("Too few shelters", "Too few safe shelters")).And.Contain(("It says so", "It says less")));
        });
    }

    [Test]
    public async Task What_shows_it_no_more_and_a_bearing_that_is_none_go()
    {
        await Send(Correction with { Effects = [], Sources = [], Shown = new() { NewTitle = "Another" } });

        var finding = await Send(new ViewFinding(5));
        Assert.That((finding.Effects.Count, finding.Sources.Single().Title), Is.EqualTo((0, "Another")));
    }

    [Test]
    public void It_keeps_a_statement_a_source_and_one_bearing_on_a_demand_and_changes_something()
    {
        var bearing = Correction.Effects[0];
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { Sources = [] }), Refuses(FindingRules.HasEvidence));
            Assert.That(() => Send(Correction with { Effects = [bearing, bearing with { Effect = Effect.Neutral }] }), Refuses(FindingRules.OneEffectPerDemand));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
            Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Statement = new() }))!.Misfits.Single().Member, Is.EqualTo("Statement.English"));
            Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Reason = " " }))!.Misfits.Single().Member, Is.EqualTo("Reason"));
        });
    }

    [Test]
    public async Task A_correction_on_top_of_anothers_is_refused()
    {
        await Send(Correction with { Reference = "A" });

        Assert.That(() => Send(Correction with { Reference = "B", SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task A_source_that_is_not_for_its_corrector_stays()
    {
        var secret = Some.Evidence(Campaign, "Kept secret");
        secret.IsReadBy(new(Audience.Board));
        await Given(secret);
        await Fresh(async db =>
        {
            var finding = await db.FindAsync<Finding>(_finding.Id);
            await db.Entry(finding!).Collection(known => known.Citations).LoadAsync();
            await db.Entry(finding!).Collection(known => known.Effects).LoadAsync();
            finding!.Correct(Campaign, new() { Body = _committee, On = finding.On, Statement = finding.Statement, Citations = [new((await db.FindAsync<Evidence>(_report.Id))!, Place: "p. 3"), new((await db.FindAsync<Evidence>(secret.Id))!)] });
            await db.SaveChangesAsync();
            return true;
        });
        var seen = await Send(new ViewFinding(5));
        await Send(Correction with { Version = seen.Version, Reference = "A", Effects = [] });

        As(Role.Board);
        Assert.That((await Send(new ViewFinding(5))).Sources.Select(source => source.Title), Is.EqualTo(["Report", "Kept secret"]));
    }

    [Test]
    public async Task From_its_page_a_line_is_opened_alone_and_what_is_refused_stays_open()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/findings/5");
        var link = Browser.Page.QuerySelector(".verdict a.change")!;
        Assert.That(link.TextContent, Does.StartWith("Change").And.Contain("stated").IgnoreCase);

        await Browser.Open(link.GetAttribute("href")!);
        Assert.That(Browser.Page.QuerySelectorAll("details[open]").Select(line => line.Id), Is.EqualTo(["line-Statement"]));
        Assert.That(Browser.Page.QuerySelector("#line-On .line-now")!.TextContent, Is.EqualTo("2010"));

        await Browser.Submit("/shelter/findings/5/correct", ("Form.On", "2011"));
        Assert.That(Browser.Page.QuerySelectorAll("details[open]").Select(line => line.Id), Is.EqualTo(["line-On"]));
        await Browser.Submit("/shelter/findings/5/correct", ("Form.Reason", "The report says so"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector(".kicker")!.TextContent, Does.Contain("2011"));
    }
}
