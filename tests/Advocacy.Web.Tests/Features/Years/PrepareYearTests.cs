using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Years;

public sealed class PrepareYearTests : YearTest
{
    [Test]
    public async Task The_usual_days_follow_each_other_whatever_the_year()
    {
        As(Role.Editor);
        foreach (var year in new[] { 2010, Today.Year - 1, Today.Year })
        {
            var usual = (await Send(new PrepareYear(year))).Form;
            Assert.That(() => Send(usual with { SubmissionKey = Guid.NewGuid() }), Throws.Nothing, $"{year}");
        }
    }
}
