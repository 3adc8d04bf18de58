using Advocacy.Domain.Judging;
using CsCheck;

namespace Advocacy.Domain.Tests.Judging;

public sealed class MovementTallyTests
{
    private static readonly Gen<IReadOnlyList<(int Year, MeasuredLevel Level)>> AnyDemand =
        Gen.Select(Gen.Int[2009, 2030], Gen.OneOfConst(Enum.GetValues<Level>()))
            .List[0, 6].Select(years => (IReadOnlyList<(int, MeasuredLevel)>)[.. years.DistinctBy(year => year.Item1).OrderBy(year => year.Item1).Select(year => (year.Item1, By(year.Item2, year.Item1 % 2)))]);

    [Test]
    public void The_last_two_levels_of_each_demand_are_compared()
    {
        var tally = MovementTally.Of(
        [
            [(2011, By(Level.NoProgress)), (2012, By(Level.LimitedProgress))],
            [(2010, By(Level.SomeProgress)), (2012, By(Level.Setback))],
            [(2011, By(Level.Achieved)), (2012, By(Level.Achieved))],
            [(2011, By(Level.NotAssessed)), (2012, By(Level.Achieved))],
        ]);

        Assert.That(tally, Is.EqualTo(new MovementTally(4, Moved: 1, WentBack: 1, Since: 2010)));
    }

    [Test]
    public void What_was_judged_once_has_nothing_to_be_compared_with() => Assert.That(
        MovementTally.Of([[(2012, By(Level.Achieved))], []]), Is.EqualTo(new MovementTally(2, 0, 0, null)));

    [Test]
    public void What_another_scale_made_of_a_level_is_no_movement()
    {
        var tally = MovementTally.Of(
        [
            [(2011, By(Level.NoProgress)), (2012, By(Level.LimitedProgress, 2))],
            [(2011, new(Level.SomeProgress, 2, By(Level.NoProgress))), (2012, By(Level.SomeProgress, 2))],
            [(2011, new(Level.SomeProgress, 2, By(Level.NoProgress))), (2012, By(Level.Setback, 2))],
        ]);

        Assert.That((tally.Moved, tally.WentBack, tally.Apart, tally.Since), Is.EqualTo((0, 1, 1, (int?)2011)));
    }

    [Test]
    public void No_demand_moves_both_ways() => AnyDemand.List[0, 5].Sample(demands =>
    {
        var tally = MovementTally.Of(demands);
        return tally.Demands == demands.Count && tally.Moved + tally.WentBack <= tally.Demands
            && (tally.Since is not null || tally.Moved + tally.WentBack == 0);
    });

    private static MeasuredLevel By(Level level, int rubric = 1) => new(level, rubric);
}
