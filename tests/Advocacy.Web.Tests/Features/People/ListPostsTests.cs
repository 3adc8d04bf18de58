using Advocacy.Domain.Dates;
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

    [Test]
    public async Task Posts_are_found_by_their_title_their_body_a_holder_a_demand_or_one_by_one()
    {
        await TwoPosts();

        Assert.Multiple(async () =>
        {
            Assert.That(await Found(new()), Is.EqualTo(2));
            Assert.That(await Found(new() { Text = "FIRST" }), Is.EqualTo(1), "by whoever held it");
            Assert.That(await Found(new() { Text = "health" }), Is.EqualTo(1), "by its body");
            Assert.That(await Found(new() { Text = "minister of justice" }), Is.EqualTo(2), "by its title");
            Assert.That(await Found(new() { Text = "minister nobody" }), Is.Zero);
            Assert.That(await Found(new() { Demand = "D1" }), Is.EqualTo(1), "by what was promised in it");
            Assert.That(await Found(new() { Demand = "D3" }), Is.Zero);
            Assert.That(await Found(new() { Only = _justice.Id }), Is.EqualTo(1));
        });
        var made = (await Send(new ListPosts { Only = _justice.Id })).Posts.Single().Made;
        Assert.That(made.Select(one => (one.IsOpen, one.IsLate)), Is.EqualTo([(true, true)]));
    }

    [Test]
    public async Task What_changed_hands_on_one_day_is_the_last_reshuffle_with_what_went_over()
    {
        await TwoPosts();
        await SignInAs(Role.Analyst);

        await Browser.Open("/shelter/people");

        Assert.That(Browser.Page.QuerySelectorAll("[aria-labelledby=reshuffle] tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()))),
            Is.EquivalentTo(["A. First | B. Second | open commitments: 1", "nobody on record | C. Third | nothing open"]));
        Assert.That(Browser.Page.QuerySelectorAll(".lane .holder").Select(holder => holder.TextContent), Is.EquivalentTo(["B. Second", "C. Third"]));
        Assert.That(Browser.Page.QuerySelectorAll(".lane circle.late"), Has.Exactly(1).Items);
        await Browser.Open("/shelter/people?text=nowhere");
        Assert.That(Browser.Page.QuerySelector(".empty p")!.TextContent, Is.EqualTo(Web.Words.Wording.Of("People.NoneMatch")));
    }

    private readonly Organization _body = Some.Organization("health", "Health");
    private readonly Post _justice = Some.Post();

    /// <summary>One post whose first holder promised something about D1 that is overdue, another of another body; both changed hands on one day.</summary>
    private async Task TwoPosts()
    {
        var health = Some.Post("minister-of-health", _body);
        var (first, second, third) = (Some.Person("A. First"), Some.Person("B. Second"), Some.Person("C. Third"));
        await Given(
            _body, _justice, health, first, second, third,
            Membership.Of(first, _justice, new(Some.Day(2020, 10, 1), true, Some.Day(2025, 2, 3), true), LocalText.Empty, []),
            Membership.Of(second, _justice, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []),
            Membership.Of(third, health, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []),
            Domain.Meetings.Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
                [Some.CommitmentEntry(Campaign, _justice.Id, due: FuzzyDate.Month(2026, 2)) with { MadeOn = Some.Day(2025, 1, 5) }]), Today));
        As(Role.Board);
    }

    private async Task<int> Found(ListPosts query) => (await Send(query)).Posts.Count;
}
