using Advocacy.Domain.Actions;
using CsCheck;

namespace Advocacy.Domain.Tests.Actions;

public sealed class StageOrderTests
{
    private static readonly Gen<Stage> AnyStage = Gen.OneOfConst(Enum.GetValues<Stage>());

    [Test]
    public void A_stage_reaches_itself_unless_it_is_an_end() =>
        AnyStage.Sample(stage => stage.Reaches(stage) != stage.Ends());

    [Test]
    public void What_reaches_a_stage_that_reaches_another_reaches_that_one_too() =>
        Gen.Select(AnyStage, AnyStage, AnyStage).Sample((far, middle, near) =>
            !(far.Reaches(middle) && middle.Reaches(near)) || far.Reaches(near));

    [Test]
    public void Two_stages_that_reach_each_other_are_one() =>
        Gen.Select(AnyStage, AnyStage).Sample((one, other) => !(one.Reaches(other) && other.Reaches(one)) || one == other);

    [Test]
    public void An_announcement_is_not_an_act() =>
        Assert.That(Stage.Announced.Reaches(Stage.Adopted), Is.False);
}
