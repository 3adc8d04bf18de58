using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class ListMeetingOptionsTests : AppTest
{
    [Test]
    public async Task Terms_stand_by_name_and_a_post_with_its_last_holder()
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
            Assert.That(options.Terms.Select(term => term.Person), Is.EqualTo(["A. Second", "Z. First"]));
            Assert.That(options.Posts.Single().Holder, Is.EqualTo("A. Second"));
            Assert.That(options.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
        });
    }
}
