using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Home;

public sealed class ViewHomeTests : JudgingTest
{
    [Test]
    public async Task It_tells_how_many_demands_moved_since_when()
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });
        await Send(Judgement(actions: Adopted.Id));

        Assert.That((await Send(new ViewHome())).Tally, Is.EqualTo(new MovementTally(3, 1, 0, 2010)));
    }

    [Test]
    public async Task It_tells_what_is_overdue_what_is_due_soon_and_what_has_no_date()
    {
        var post = Some.Post();
        await Given(post, Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
        [
            Made("late", FuzzyDate.Month(2026, 2)),
            Made("soon", FuzzyDate.Month(2026, 4)),
            Made("this month", FuzzyDate.Month(2026, 3)),
            Made("far", FuzzyDate.Year(2028)),
            Made("some day", null),
        ]), Today));

        var home = await Send(new ViewHome());
        Assert.Multiple(() =>
        {
            Assert.That(home.Overdue.Select(made => made.Words), Is.EqualTo(["late"]));
            Assert.That(home.DueSoon.Select(made => made.Words), Is.EqualTo(["this month", "soon"]));
            Assert.That(home.OpenWithoutDate, Is.EqualTo(1));
        });

        Domain.Commitments.CommitmentEntry Made(string words, FuzzyDate? due) =>
            Some.CommitmentEntry(Campaign, post.Id, words, due) with { MadeOn = Some.Day(2025, 1, 5) };
    }

    [Test]
    public async Task Whoever_is_not_signed_in_is_shown_the_published_cards()
    {
        await Browser.Open("/shelter");

        Assert.That(Browser.Page.QuerySelector("nav.shell-areas"), Is.Null);
        Assert.That(Browser.Heading, Is.EqualTo("Published Progress Cards"));
    }
}
