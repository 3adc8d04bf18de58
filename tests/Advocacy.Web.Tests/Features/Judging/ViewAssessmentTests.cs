using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class ViewAssessmentTests : JudgingTest
{
    [Test]
    public async Task The_judgement_before_stands_beside_it()
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });
        await Send(Judgement(actions: Adopted.Id));

        Assert.That((await Send(new ViewAssessment("D1", 2012))).Before!.Level, Is.EqualTo(Level.NoProgress));
    }

    [TestCase("D1", 2012)]
    [TestCase("D9", 2012)]
    public void One_that_was_not_made_is_not_found(string code, int year) =>
        Assert.That(() => Send(new ViewAssessment(code, year)), Throws.TypeOf<NotFoundException>());
}
