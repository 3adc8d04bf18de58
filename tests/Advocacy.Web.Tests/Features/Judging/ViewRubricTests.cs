using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Features.Judging;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class ViewRubricTests : JudgingTest
{
    [Test]
    public async Task Everybody_reads_the_rubric_in_force_worst_level_first()
    {
        await Given(Some.Rubric(Campaign, number: 2));
        AsNobody();

        var rubric = await Send(new ViewRubric());

        Assert.That((rubric.Number, rubric.Levels[0].Level, rubric.Levels[^1].Level), Is.EqualTo((2, Level.NotAssessed, Level.Achieved)));
    }
}
