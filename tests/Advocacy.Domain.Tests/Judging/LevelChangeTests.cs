using Advocacy.Domain.Judging;
using CsCheck;

namespace Advocacy.Domain.Tests.Judging;

/// <summary>What came from the State and what from the yardstick.</summary>
public sealed class LevelChangeTests
{
    private static readonly Gen<MeasuredLevel> AnyLevel = Gen.Select(
        Gen.OneOfConst(Enum.GetValues<Level>()), Gen.OneOfConst(Enum.GetValues<Level>()), Gen.Int[1, 3], Gen.Int[0, 3],
        (level, then, rubric, later) => new MeasuredLevel(level, rubric + later, later == 0 ? null : new(then, rubric)));

    private static readonly MeasuredLevel Low = new(Level.NoProgress, 1);

    [Test]
    public void By_one_scale_all_of_it_is_the_States() =>
        Told(Low, new(Level.SomeProgress, 1), whole: 2, yardstick: 0, state: 2);

    [Test]
    public void A_year_restated_by_the_later_scale_tells_the_two_apart() =>
        Told(new(Level.LimitedProgress, 2, Low), new(Level.SomeProgress, 2), whole: 2, yardstick: 1, state: 1);

    [Test]
    public void What_looks_like_progress_may_be_the_yardstick_alone() =>
        Told(new(Level.SomeProgress, 2, Low), new(Level.LimitedProgress, 2), whole: 1, yardstick: 2, state: -1);

    [Test]
    public void A_later_year_first_judged_by_the_earlier_scale_tells_them_apart_too() =>
        Told(Low, new(Level.SomeProgress, 2, new(Level.LimitedProgress, 1)), whole: 2, yardstick: 1, state: 1);

    [Test]
    public void Two_years_by_two_scales_cannot_be_told_apart()
    {
        var change = LevelChange.Between(Low, new(Level.SomeProgress, 2))!;

        Assert.That((change.Whole, change.Yardstick, change.State, change.AcrossVersions), Is.EqualTo((2, (int?)null, (int?)null, true)));
    }

    [Test]
    public void What_was_not_assessed_is_compared_with_nothing() =>
        Assert.That(LevelChange.Between(new(Level.LimitedProgress, 2, new(Level.NotAssessed, 1)), new(Level.SomeProgress, 2)), Is.Null);

    [Test]
    public void The_parts_are_the_whole_and_the_whole_is_what_was_first_said_against_what_is_said_now() =>
        Gen.Select(AnyLevel, AnyLevel).Sample((before, after) => LevelChange.Between(before, after) is not { } change
            || (change.Whole == after.Level - before.First.Level
                && (change.State is null) == (change.Yardstick is null)
                && (change.State is null || change.State + change.Yardstick == change.Whole)));

    [Test]
    public void Restating_the_earlier_year_never_changes_the_whole() =>
        Gen.Select(AnyLevel, AnyLevel, Gen.OneOfConst(Enum.GetValues<Level>())).Sample((before, after, anew) =>
        {
            var first = before.First;
            var restated = new MeasuredLevel(anew, after.Rubric, first);
            return LevelChange.Between(first, after) is not { } change || first.Rubric == after.Rubric
                || LevelChange.Between(restated, after) is not { } apart || (apart.Whole == change.Whole && apart.State == after.Level - anew);
        });

    private static void Told(MeasuredLevel before, MeasuredLevel after, int whole, int yardstick, int state)
    {
        var change = LevelChange.Between(before, after)!;

        Assert.That((change.Whole, change.Yardstick, change.State), Is.EqualTo((whole, (int?)yardstick, (int?)state)));
    }
}
