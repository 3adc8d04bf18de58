using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

[SetUICulture("en")]
public sealed class ListMeetingOptionsTests : AppTest
{
    [Test]
    public async Task Whoever_may_attend_stands_by_name_and_the_posts_after_them()
    {
        var (post, first, second) = (Some.Post(), Some.Person("Z. First"), Some.Person("A. Second"));
        await Given(
            post, first, second,
            Membership.Of(first, post, new(Some.Day(2020, 10, 1), true, Some.Day(2024, 9, 30), true), LocalText.Empty, []),
            Membership.Of(second, post, new(Some.Day(2024, 10, 1), true, null, true), LocalText.Empty, []));
        As(Role.Analyst);

        var options = await Send(new ListMeetingOptions());

        Assert.Multiple(() =>
        {
            Assert.That(options.Officials, Is.EqualTo(["A. Second – Minister of Justice (en)", "Z. First – Minister of Justice (en)", "Minister of Justice (en)"]));
            Assert.That(options.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
        });
    }
}
