using System.Net;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Rules;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class AssessDemandTests : JudgingTest
{
    [Test]
    public async Task A_judgement_is_read_back_whole()
    {
        await Given(new Account { Id = "somebody", UserName = "somebody@example.org", DisplayName = "Somebody" });
        await Send(Judgement(actions: Adopted.Id) with { WouldChangeOurMind = new() { English = "A law." } });

        var judged = await Send(new ViewAssessment("D1", 2012));
        Assert.Multiple(() =>
        {
            Assert.That((judged.Judged.Level, judged.Judged.Movement, judged.Judged.Confidence, judged.Author[Language.French]),
                Is.EqualTo((Level.SomeProgress, Movement.Forward, Confidence.Limited, "Somebody")));
            Assert.That((judged.Reason[Language.French], judged.WouldChangeOurMind[Language.English]), Is.EqualTo(("Une circulaire.", "A law.")));
            Assert.That(judged.Actions.Select(action => action.Number), Is.EqualTo([1]));
            Assert.That(judged.Sources.Select(source => (source.Id, source.Bearing)), Is.EqualTo([(Journal.Id, Bearing.For)]));
        });
    }

    [Test]
    public void The_gate_refuses_a_level_on_an_announcement_and_says_what_is_missing()
    {
        var refused = Assert.ThrowsAsync<RuleBrokenException>(() => Send(Judgement(actions: Announced.Id)));

        Assert.Multiple(() =>
        {
            Assert.That(refused!.Rule, Is.EqualTo(AssessmentRules.PassesTheGate));
            Assert.That(refused!.Missing, Is.EqualTo([nameof(GateLack.NoneAdoptedByThen)]));
        });
    }

    [Test]
    public void A_year_that_has_not_begun_is_refused() =>
        Assert.That(() => Send(Judgement(Level.NoProgress) with { Year = 2027 }), Refuses(AssessmentRules.YearHasBegun));

    [Test]
    public async Task Judged_again_the_new_version_stands_and_the_first_is_still_read()
    {
        await Send(Judgement(Level.NoProgress));
        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;

        await Send(made with { SubmissionKey = Guid.NewGuid(), Level = Level.SomeProgress, Actions = [Adopted.Id], WhyAgain = new() { English = "The circular was found." } });

        var (now, first) = (await Send(new ViewAssessment("D1", 2012)), await Send(new ViewAssessment("D1", 2012, 1)));
        Assert.Multiple(() =>
        {
            Assert.That((now.Number, now.Judged.Level, now.Judged.Then, now.SupersededOn), Is.EqualTo((2, Level.SomeProgress, (JudgedThen?)null, (DateOnly?)null)));
            Assert.That((first.Number, first.Judged.Level, first.SupersededOn), Is.EqualTo((1, Level.NoProgress, (DateOnly?)Today)));
            Assert.That(now.Versions.Select(version => (version.Number, version.WhyAgain[Language.English])), Is.EqualTo([(2, "The circular was found."), (1, null)]));
            Assert.That(first.Actions, Is.Empty);
            Assert.That(first.Sources, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Judged_again_without_saying_why_is_refused()
    {
        await Send(Judgement(Level.NoProgress));
        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;

        Assert.That(() => Send(made with { SubmissionKey = Guid.NewGuid() }), Refuses(AssessmentRules.SaysWhyAgain));
    }

    [Test]
    public async Task Restated_by_a_later_rubric_what_was_judged_then_stands_beside()
    {
        await Send(Judgement(actions: Adopted.Id));
        await Given(Some.Rubric(Campaign, number: 2, from: 2013));
        var desk = await Send(new PrepareAssessment("D1", 2012, Rubric: 2));

        await Send(desk.Made! with { Rubric = 2, SubmissionKey = Guid.NewGuid(), Level = Level.LimitedProgress, WhyAgain = new() { English = "By the new scale." } });

        var restated = await Send(new ViewAssessment("D1", 2012));
        var strip = (await Send(new ViewDemand("D1", []))).Standing.Years.Strip(Language.English);
        Assert.Multiple(() =>
        {
            Assert.That((desk.UsualRubric, desk.Rubric, desk.LastRubric), Is.EqualTo((1, 2, 2)));
            Assert.That((restated.Judged.Level, restated.Judged.Rubric, restated.Judged.Then!.Level, restated.Judged.Then.Rubric),
                Is.EqualTo((Level.LimitedProgress, 2, Level.SomeProgress, 1)));
            Assert.That(strip.Select(year => (year.Mark.Level, year.Then!.Level)), Is.EqualTo([(Level.LimitedProgress, Level.SomeProgress)]));
        });
    }

    [Test]
    public async Task Restated_twice_what_stands_beside_it_is_still_what_was_judged_by_the_scale_of_its_time()
    {
        await Send(Judgement(actions: Adopted.Id));
        await Given(Some.Rubric(Campaign, number: 2, from: 2013), Some.Rubric(Campaign, number: 3, from: 2014));
        foreach (var (rubric, level) in new[] { (2, Level.NoProgress), (3, Level.LimitedProgress) })
        {
            var made = (await Send(new PrepareAssessment("D1", 2012, rubric))).Made!;
            await Send(made with { Rubric = rubric, SubmissionKey = Guid.NewGuid(), Level = level, WhyAgain = new() { English = "By a new scale." } });
        }

        var judged = (await Send(new ViewAssessment("D1", 2012))).Judged;

        Assert.That((judged.Level, judged.Rubric, judged.Then!.Level, judged.Then.Rubric), Is.EqualTo((Level.LimitedProgress, 3, Level.SomeProgress, 1)));
    }

    [Test]
    public async Task Judged_again_the_scale_of_its_time_stays_unless_another_is_asked_for()
    {
        await Send(Judgement(actions: Adopted.Id));
        await Given(Some.Rubric(Campaign, number: 2, from: 2012));
        var desk = await Send(new PrepareAssessment("D1", 2012));

        await Send(desk.Made! with { SubmissionKey = Guid.NewGuid(), Level = Level.LimitedProgress, WhyAgain = new() { English = "A source was misread." } });

        var judged = await Send(new ViewAssessment("D1", 2012));
        Assert.That((desk.Rubric, judged.Judged.Rubric, judged.Judged.Then), Is.EqualTo((1, 1, (JudgedThen?)null)));
    }

    [Test]
    public async Task A_year_is_judged_by_the_scale_in_force_for_it()
    {
        await Given(Some.Rubric(Campaign, number: 2, from: 2013));
        await Send(Judgement(actions: Adopted.Id));
        await Send(Judgement(actions: Adopted.Id) with { SubmissionKey = Guid.NewGuid(), Year = 2014 });

        Assert.That(
            ((await Send(new ViewAssessment("D1", 2012))).Judged.Rubric, (await Send(new ViewAssessment("D1", 2014))).Judged.Rubric), Is.EqualTo((1, 2)));
    }

    [Test]
    public void A_scale_nobody_wrote_is_not_found() =>
        Assert.That(() => Send(Judgement(Level.NoProgress) with { Rubric = 3 }), Throws.TypeOf<NotFoundException>());

    [Test]
    public async Task Nobody_overwrites_a_judgement_they_have_not_seen()
    {
        await Send(Judgement(Level.NoProgress));

        Assert.That(() => Send(Judgement(Level.LimitedProgress)), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(Judgement() with { Code = "D9" }), Throws.TypeOf<NotFoundException>());

    [Test]
    public async Task At_the_form_the_gate_names_the_lack_in_words_and_what_was_typed_stays()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/demands/D1/assess/2012");

        await Browser.Submit(
            "/shelter/demands/D1/assess/2012", ("Form.Level", "SomeProgress"), ("Form.Movement", "Forward"), ("Form.Confidence", "Limited"),
            ("Form.Reason.English", "A circular <i>was</i> announced."), ("Form.Actions", Announced.Id.ToString()));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Refusals, Has.Some.Contains("adopted"));
            Assert.That(Browser.Shown("Form.Reason.English"), Is.EqualTo("A circular <i>was</i> announced."));
            Assert.That(Browser.Shown("Form.Level"), Is.EqualTo("SomeProgress"));
            Assert.That(Browser.Page.QuerySelectorAll($"[name='Form.Actions'][value='{Announced.Id}'][checked]"), Has.Length.EqualTo(1));
        });
        Assert.That(await Fresh(db => db.Assessments.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_judgement_rests_on_findings_too_and_lets_go_of_one_that_is_unticked()
    {
        var greta = Some.Organization("greta", "GRETA");
        var finding = Finding.Record(Campaign, 3, new()
        {
            Body = greta,
            On = FuzzyDate.Year(2012),
            Statement = Some.Text(),
            Citations = [Journal],
            Effects = [new(Some.Demand(Campaign, "D1").Id, Effect.Hinders, Some.Text())],
        });
        await Given(greta, finding);

        await Send(Judgement(Level.NoProgress) with { Findings = [finding.Id] });
        Assert.That((await Send(new ViewAssessment("D1", 2012))).Findings.Select(cited => cited.Number), Is.EqualTo([3]));

        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;
        Assert.That(made.Findings, Is.EqualTo([finding.Id]));
        await Send(made with { SubmissionKey = Guid.NewGuid(), Findings = [], WhyAgain = new() { English = "It was of another year." } });
        Assert.That((await Send(new ViewAssessment("D1", 2012))).Findings, Is.Empty);
    }

    [Test]
    public async Task At_the_form_the_words_are_compared_with_the_last_ones_and_nothing_is_saved()
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010, Reason = new() { English = "A circular was asked for and is not there." } });
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/demands/D1/assess/2012");

        await Browser.Submit("/shelter/demands/D1/assess/2012?handler=Compare", ("Form.Reason.English", "A circular was asked for and is there."));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Browser.Refusals, Is.Empty);
            Assert.That(Browser.Page.QuerySelector(".last-time del")!.TextContent.Trim(), Is.EqualTo("not"));
            Assert.That(Browser.Shown("Form.Reason.English"), Is.EqualTo("A circular was asked for and is there."));
        });
        Assert.That(await Fresh(db => db.Assessments.CountAsync()), Is.EqualTo(1));

        await Browser.Submit("/shelter/demands/D1/assess/2012?handler=Compare", ("Form.Reason.English", "Nobody says anything of it."));
        Assert.That(Browser.Page.QuerySelector(".last-time")!.TextContent, Does.Contain("it is written anew"));
        Assert.That(Browser.Page.QuerySelector(".last-time del"), Is.Null);
    }

    [Test]
    public async Task At_the_form_nothing_at_all_is_told_field_by_field()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/demands/D1/assess/2012");

        await Browser.Submit("/shelter/demands/D1/assess/2012", ("Form.Reason.English", ""));

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Browser.Refusals, Has.Count.GreaterThanOrEqualTo(3));
    }
}
