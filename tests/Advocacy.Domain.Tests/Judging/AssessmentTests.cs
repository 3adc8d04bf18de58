using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Rules;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Judging;

public sealed class AssessmentTests
{
    private readonly Campaign _campaign = Some.Campaign();

    [Test]
    public void A_judgement_keeps_the_rubric_it_was_made_with()
    {
        var rubric = Some.Rubric(_campaign);

        var judged = Assessment.Judge(Some.Demand(_campaign), rubric, Some.AssessmentEntry(), LocalText.Everywhere("A. Analyst"), Some.Today);

        Assert.That((judged.RubricId, judged.Level, judged.Author, judged.JudgedOn),
            Is.EqualTo((rubric.Id, Level.LimitedProgress, LocalText.Everywhere("A. Analyst"), Some.Today)));
    }

    [Test]
    public void A_year_that_has_not_begun_is_not_judged() =>
        Assert.That(() => Judge(Some.AssessmentEntry(year: 2027)), Breaks.Rule(AssessmentRules.YearHasBegun));

    [Test]
    public void A_judgement_without_a_reason_is_refused() => Assert.That(
        () => Judge(Some.AssessmentEntry() with { Reason = LocalText.Empty }), Breaks.Rule(AssessmentRules.HasAReason));

    [Test]
    public void What_is_not_assessed_has_not_moved() => Assert.That(
        () => Judge(Some.AssessmentEntry(level: Level.NotAssessed) with { Movement = Movement.Forward }),
        Breaks.Rule(AssessmentRules.UnassessedDoesNotMove));

    [Test]
    public void A_level_without_its_evidence_is_refused_and_what_is_missing_is_named()
    {
        var refused = Assert.Throws<RuleBrokenException>(() => Judge(Some.AssessmentEntry(level: Level.SomeProgress)));

        Assert.Multiple(() =>
        {
            Assert.That(refused!.Rule, Is.EqualTo(AssessmentRules.PassesTheGate));
            Assert.That(refused!.Missing, Is.EqualTo([nameof(GateLack.NoActionCited)]));
        });
    }

    [Test]
    public void The_rubric_the_actions_and_the_findings_of_another_campaign_are_refused()
    {
        var other = Some.Campaign("other");
        var finding = Finding.Record(other, 1, new()
        {
            Body = Some.Organization(),
            On = FuzzyDate.Year(2010),
            Statement = Some.Text("Too few shelters"),
            Citations = [Some.Evidence(other)],
        });

        Assert.Multiple(() =>
        {
            Assert.That(() => Judge(Some.AssessmentEntry(cited: [Some.Action(other)])), Breaks.Rule(AssessmentRules.RestsOnItsCampaign));
            Assert.That(() => Judge(Some.AssessmentEntry() with { CitedFindings = [finding] }), Breaks.Rule(AssessmentRules.RestsOnItsCampaign));
            Assert.That(
                () => Assessment.Judge(Some.Demand(_campaign), Some.Rubric(other), Some.AssessmentEntry(), LocalText.Everywhere("A"), Some.Today),
                Breaks.Rule(AssessmentRules.RestsOnItsCampaign));
        });
    }

    [Test]
    public void A_level_is_given_on_the_evidence_it_asks_for() => Assert.That(
        Judge(Some.AssessmentEntry(level: Level.SomeProgress, cited: [Some.Action(_campaign)])).Level, Is.EqualTo(Level.SomeProgress));

    [Test]
    public void Judged_again_the_earlier_version_stays_as_it_was_and_the_new_one_takes_its_place()
    {
        var first = Judge(Some.AssessmentEntry());

        var second = first.JudgeAgain(Some.Demand(_campaign), Some.Rubric(_campaign, number: 2), Again(Level.NoProgress), LocalText.Everywhere("B"), Some.Today);

        Assert.Multiple(() =>
        {
            Assert.That((first.Level, first.Author, first.SupersededOn), Is.EqualTo((Level.LimitedProgress, LocalText.Everywhere("A. Analyst"), (DateOnly?)Some.Today)));
            Assert.That((second.Level, second.Number, second.SupersedesId, second.SupersededOn), Is.EqualTo((Level.NoProgress, 2, (Guid?)first.Id, (DateOnly?)null)));
            Assert.That((second.DemandId, second.Year, second.Standing), Is.EqualTo((first.DemandId, first.Year, first.Standing)));
            Assert.That(second.WhyAgain, Is.EqualTo(Some.Text("A source was misread")));
        });
    }

    [Test]
    public void Judged_again_it_says_why() => Assert.That(
        () => Judge(Some.AssessmentEntry()).JudgeAgain(Some.Demand(_campaign), Some.Rubric(_campaign), Some.AssessmentEntry(), LocalText.Everywhere("B"), Some.Today),
        Breaks.Rule(AssessmentRules.SaysWhyAgain));

    [Test]
    public void Only_the_judgement_in_force_is_made_again()
    {
        var first = Judge(Some.AssessmentEntry());
        first.JudgeAgain(Some.Demand(_campaign), Some.Rubric(_campaign), Again(Level.NoProgress), LocalText.Everywhere("B"), Some.Today);

        Assert.That(
            () => first.JudgeAgain(Some.Demand(_campaign), Some.Rubric(_campaign), Again(Level.LimitedProgress), LocalText.Everywhere("B"), Some.Today),
            Breaks.Rule(AssessmentRules.IsInForce));
    }

    [Test]
    public void A_new_version_that_is_refused_leaves_the_judgement_in_force()
    {
        var judged = Judge(Some.AssessmentEntry());
        var version = judged.Version;

        Assert.That(() => judged.JudgeAgain(Some.Demand(_campaign), Some.Rubric(_campaign), Again(Level.Achieved), LocalText.Everywhere("B"), Some.Today),
            Breaks.Rule(AssessmentRules.PassesTheGate));

        Assert.That((judged.SupersededOn, judged.Version), Is.EqualTo(((DateOnly?)null, version)));
    }

    private static AssessmentEntry Again(Level level) => Some.AssessmentEntry(level: level) with { WhyAgain = Some.Text("A source was misread") };

    private Assessment Judge(AssessmentEntry entry) =>
        Assessment.Judge(Some.Demand(_campaign), Some.Rubric(_campaign), entry, LocalText.Everywhere("A. Analyst"), Some.Today);
}
