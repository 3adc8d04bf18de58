using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ListPostsTests : AppTest
{
    [Test]
    public async Task A_post_stands_with_its_holders_in_turn_and_says_who_holds_it_and_what_is_unverified()
    {
        var (post, first, second, nobody) = (Some.Post(), Some.Person("A. First"), Some.Person("B. Second"), Some.Person("C. Adviser"));
        await Given(
            post, first, second, nobody,
            Membership.Of(second, post, new(Some.Day(2024, 10, 1), true, null, true), LocalText.Empty, []),
            Membership.Of(first, post, new(Some.Day(2020, 10, 1), true, Some.Day(2024, 10, 1), false), LocalText.Empty, []));
        As(Role.Board);

        var list = await Send(new ListPosts());

        Assert.Multiple(() =>
        {
            Assert.That(list.Posts.Single().Terms.Select(term => (term.Person, term.EndIsSourced, term.IsCurrent)),
                Is.EqualTo([("A. First", false, false), ("B. Second", true, true)]));
            Assert.That(list.Others.Select(person => person.Name), Is.EqualTo(["C. Adviser"]));
        });
    }
}
