using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Judging;

public sealed class RubricTests
{
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

    private static Rubric Write(IReadOnlyList<RubricLevelEntry> levels) =>
        Rubric.Write(Some.Campaign(), 1, FuzzyDate.Year(2010), Some.Text("Method"), levels);

    private static IReadOnlyList<RubricLevelEntry> Levels() =>
        [.. Enum.GetValues<Level>().Select(level => new RubricLevelEntry(
            level, Some.Text(level.ToString()), Some.Text("Test"), EvidenceGate.None, null, null))];
}
