using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Judging;

public sealed class RubricTests
{
    private static readonly Campaign Campaign = Some.Campaign();

    [Test]
    public void A_rubric_defines_every_level() =>
        Assert.That(() => Write([.. Levels().Skip(1)]), Breaks.Rule(RubricRules.DefinesEachLevelOnce));

    [Test]
    public void A_rubric_defines_no_level_twice() =>
        Assert.That(() => Write([.. Levels(), Levels()[0]]), Breaks.Rule(RubricRules.DefinesEachLevelOnce));

    [Test]
    public void A_level_has_a_written_test() => Assert.That(
        () => Write([.. Levels().Select(level => level with { Test = LocalText.Empty })]), Breaks.Rule(RubricRules.EachLevelHasATest));

    [Test]
    public void A_level_is_found_as_it_was_defined() =>
        Assert.That(Write(Levels()).For(Level.Achieved).Word, Is.EqualTo(Some.Text("Achieved")));

    [Test]
    public void A_later_version_leaves_the_one_before_as_it_was()
    {
        var first = Some.Rubric(Campaign);

        var second = first.Revise(Campaign, Some.RubricEntry(2024, "The law asks for more") with { Method = Some.Text("Another method") });

        Assert.Multiple(() =>
        {
            Assert.That((first.Number, first.Method, first.Why.IsEmpty), Is.EqualTo((1, Some.Text("Method"), true)));
            Assert.That((second.Number, second.Method, second.Why), Is.EqualTo((2, Some.Text("Another method"), Some.Text("The law asks for more"))));
            Assert.That(second.Baseline, Is.EqualTo(first.Baseline));
        });
    }

    [TestCase(2009)]
    [TestCase(2010)]
    public void A_later_version_is_for_later_years(int from) => Assert.That(
        () => Some.Rubric(Campaign).Revise(Campaign, Some.RubricEntry(from, "Why")), Breaks.Rule(RubricRules.IsForLaterYears));

    [Test]
    public void A_later_version_says_what_it_changes() => Assert.That(
        () => Some.Rubric(Campaign).Revise(Campaign, Some.RubricEntry(2024)), Breaks.Rule(RubricRules.SaysWhatItChanges));

    [Test]
    public void A_version_nothing_was_judged_by_is_written_anew()
    {
        var first = Some.Rubric(Campaign);
        var second = first.Revise(Campaign, Some.RubricEntry(2024, "Why"));
        var version = second.Version;

        second.Correct(With(Level.Achieved, level => level with { Test = Some.Text("Better said"), Kinds = [new(DemandKind.Law, EvidenceGate.CarriedOutServingChildren)] }) with
        {
            InForceFrom = FuzzyDate.Year(2025),
            Why = Some.Text("Why, better said"),
        }, first, null, isJudgedBy: false);

        Assert.That((second.For(Level.Achieved).Test, second.For(Level.Achieved).Kinds.Count, second.Levels.Count, second.InForceFrom.Earliest.Year, second.Version == version),
            Is.EqualTo((Some.Text("Better said"), 1, 7, 2025, false)));
    }

    [Test]
    public void A_version_something_was_judged_by_stays() => Assert.That(
        () => Some.Rubric(Campaign).Correct(Some.RubricEntry(), null, null, isJudgedBy: true), Breaks.Rule(RubricRules.NothingIsJudgedByIt));

    [Test]
    public void A_corrected_version_still_follows_the_one_before()
    {
        var first = Some.Rubric(Campaign);
        var second = first.Revise(Campaign, Some.RubricEntry(2024, "Why"));

        Assert.That(() => second.Correct(Some.RubricEntry(2010, "Why"), first, null, isJudgedBy: false), Breaks.Rule(RubricRules.IsForLaterYears));
        Assert.That(() => first.Correct(Some.RubricEntry(2024), null, second, isJudgedBy: false), Breaks.Rule(RubricRules.IsForLaterYears));
    }

    [TestCase(Level.SomeProgress, EvidenceGate.CarriedOutServingChildren, TestName = "Less is asked of notable progress than of some")]
    [TestCase(Level.NotAssessed, EvidenceGate.AdoptedAction, TestName = "Evidence is asked for no judgement at all")]
    [TestCase(Level.Setback, EvidenceGate.AdoptedAction, TestName = "A setback asks for what advances")]
    [TestCase(Level.Achieved, EvidenceGate.AdoptedHindrance, TestName = "Another level asks for what hinders")]
    [TestCase(Level.Achieved, EvidenceGate.None, TestName = "Nothing is asked of the best level")]
    public void Gates_climb(Level level, EvidenceGate gate) =>
        Assert.That(() => Rubric.Write(Campaign, 1, With(level, entry => entry with { Gate = gate })), Breaks.Rule(RubricRules.GatesClimb));

    [Test]
    public void Gates_climb_for_each_kind_of_demand() => Assert.That(
        () => Rubric.Write(Campaign, 1, With(Level.Achieved, entry => entry with { Kinds = [new(DemandKind.Budget, EvidenceGate.None)] })), Breaks.Rule(RubricRules.GatesClimb));

    [Test]
    public void A_kind_of_demand_has_its_own_gate_where_one_is_written()
    {
        var achieved = Rubric.Write(Campaign, 1, With(Level.Achieved, entry => entry with { Kinds = [new(DemandKind.Law, EvidenceGate.InForceAction)] })).For(Level.Achieved);

        Assert.That((achieved.GateFor(DemandKind.Law), achieved.GateFor(DemandKind.Service)),
            Is.EqualTo((EvidenceGate.InForceAction, EvidenceGate.CarriedOutServingChildren)));
    }

    [TestCase(2009, ExpectedResult = 1, TestName = "Before any is in force: the first")]
    [TestCase(2023, ExpectedResult = 1, TestName = "The year before the second")]
    [TestCase(2024, ExpectedResult = 2, TestName = "The second's first year")]
    [TestCase(2030, ExpectedResult = 3, TestName = "After the last")]
    public int A_year_is_judged_by_the_last_version_in_force_by_its_end(int year) =>
        Rubric.InForceFor(year, [Some.Rubric(Campaign, 3, 2026), Some.Rubric(Campaign), Some.Rubric(Campaign, 2, 2024)]).Number;

    private static IEnumerable<TestCaseData> Gates()
    {
        var adopted = Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Year(2012))]);
        var announced = Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Announced, FuzzyDate.Year(2012))]);
        yield return Case("nothing adopted", Level.LimitedProgress, announced, EvidenceGate.AdoptedAction);
        yield return Case("adopted, and the test decided", Level.LimitedProgress, adopted, EvidenceGate.None);
        yield return Case("the next level asks for nothing", Level.NoProgress, announced, EvidenceGate.None);
        yield return Case("adopted, nobody shown to be served", Level.NotableProgress, adopted, EvidenceGate.CarriedOutServingChildren);
        yield return Case("nothing is above", Level.Achieved, adopted, EvidenceGate.None);
        yield return Case("no judgement", Level.NotAssessed, announced, EvidenceGate.None);

        static TestCaseData Case(string what, Level level, GovernmentAction cited, EvidenceGate gate) =>
            new TestCaseData(level, cited, gate).SetArgDisplayNames(what);
    }

    [TestCaseSource(nameof(Gates))]
    public void The_gate_that_stood_in_the_way_is_known(Level level, GovernmentAction cited, EvidenceGate gate) =>
        Assert.That(Some.Rubric(Campaign).ClosedAbove(level, Some.Demand(Campaign), 2012, [cited]), Is.EqualTo(gate));

    private static RubricEntry With(Level level, Func<RubricLevelEntry, RubricLevelEntry> change) => Some.RubricEntry() with
    {
        Levels = [.. Some.RubricEntry().Levels.Select(entry => entry.Level == level ? change(entry) : entry)],
    };

    private static Rubric Write(IReadOnlyList<RubricLevelEntry> levels) =>
        Rubric.Write(Some.Campaign(), 1, Some.RubricEntry() with { Levels = levels });

    private static IReadOnlyList<RubricLevelEntry> Levels() =>
        [.. Enum.GetValues<Level>().Select(level => new RubricLevelEntry(
            level, Some.Text(level.ToString()), Some.Text("Test"), EvidenceGate.None, null, null))];
}
