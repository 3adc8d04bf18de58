using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Rubrics;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Rubrics;

public sealed class PrepareRubricTests : JudgingTest
{
    [Test]
    public async Task The_next_version_is_offered_as_the_last_one_stands_with_its_years_and_reason_to_be_said()
    {
        As(Role.Editor);

        var (desk, own) = (await Send(new PrepareRubric(2)), await Send(new PrepareRubric(1)));

        Assert.Multiple(() =>
        {
            Assert.That((desk.Form.Number, desk.Form.Version, desk.Form.From, desk.Before, desk.IsUsed), Is.EqualTo(((int?)2, (Guid?)null, (int?)null, (int?)1, false)));
            Assert.That(desk.Form.Levels.Select(row => row.Level), Is.EqualTo(Enum.GetValues<Level>().Reverse()));
            Assert.That((own.Form.From, own.Form.Version is null, own.Before), Is.EqualTo(((int?)2010, false, (int?)null)));
        });
    }

    [Test]
    public void A_version_that_skips_one_is_not_found()
    {
        As(Role.Editor);

        Assert.That(() => Send(new PrepareRubric(3)), Throws.TypeOf<NotFoundException>());
    }
}
