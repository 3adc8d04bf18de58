using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class PrepareReshuffleTests : AppTest
{
    [Test]
    public async Task Each_post_is_there_with_who_holds_it_today_and_nobody_who_held_it_once()
    {
        var (post, vacant) = (Some.Post(), Some.Post("asylum"));
        var (before, today) = (Person.Named("Zoé"), Person.Named("Élise"));
        var term = Membership.Of(today, post, new(FuzzyDate.Year(2024), true, null, false), LocalText.Empty, []);
        await Given(post, vacant, before, today, term,
            Membership.Of(before, post, new(FuzzyDate.Year(2020), true, FuzzyDate.Year(2024), true), LocalText.Empty, []));
        As(Role.Analyst);

        var desk = await Send(new PrepareReshuffle());

        Assert.That(desk.People, Is.EqualTo(["Élise", "Zoé"]));
        Assert.That(desk.Posts.Single(known => known.Id == post.Id).Holders, Is.EqualTo(["Élise"]));
        Assert.That(desk.Posts.Select(known => (known.Id, known.Seen)), Is.EquivalentTo(new (Guid, Guid?)[] { (post.Id, term.Version), (vacant.Id, null) }));
    }
}
