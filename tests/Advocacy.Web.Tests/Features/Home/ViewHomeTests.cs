using System.Net;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Pipeline;
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
    public async Task It_tells_whoever_keeps_the_record_what_waits_the_most_urgent_first()
    {
        var post = Some.Post();
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
        [
            Made("late", FuzzyDate.Month(2026, 2)),
            Made("soon", FuzzyDate.Month(2026, 4)),
            Made("this month", FuzzyDate.Month(2026, 3)),
            Made("far", FuzzyDate.Year(2028)),
            Made("some day", null),
            Made("later still", FuzzyDate.Day(new(2026, 1, 31))),
        ]), Today);
        var promised = meeting.Commitments.ToList();
        promised[3].IsReadBack(new(Some.Day(2026, 1, 10), "You will", Language.English, Some.Day(2026, 2, 1)), Today);
        promised[4].IsReadBack(new(Some.Day(2026, 1, 10), "You will", Language.English), Today);
        await Given(post, meeting);

        var home = await Send(new ViewHome());

        Assert.That(home.Waiting.Select(item => (item.Kind, item.Title.In(Language.English).Text, item.IsLate, item.Days)), Is.EqualTo(new (WaitingKind, string, bool, int?)[]
        {
            (WaitingKind.Overdue, "later still", true, 42),
            (WaitingKind.Overdue, "late", true, 14),
            (WaitingKind.Letter, "far", true, 41),
            (WaitingKind.Letter, "some day", false, null),
            (WaitingKind.Soon, "this month", false, 17),
            (WaitingKind.Soon, "soon", false, 18),
            (WaitingKind.Stale, "Status (en)", false, 433),
            (WaitingKind.ToJudge, "Status (en)", false, null),
            (WaitingKind.ToJudge, "Shelters (en)", false, null),
            (WaitingKind.ToJudge, "Police (en)", false, null),
        }));
        Assert.That((home.OpenWithoutDate, home.NeverReadBack), Is.EqualTo((1, 4)));
        Assert.That(home.Waiting.Select(item => item.Act?.Key).Distinct(), Is.EqualTo(["Home.ActSettle", "Home.ActReply", null, "Home.ActRecord"]));
        foreach (var act in home.Waiting.Select(item => item.Act).OfType<WaitingAct>())
        {
            await SignInAs(Role.Analyst);
            await Browser.Open($"/shelter/{act.Address}");
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK), act.Address);
        }

        Domain.Commitments.CommitmentEntry Made(string words, FuzzyDate? due) =>
            Some.CommitmentEntry(Campaign, post.Id, words, due) with { MadeOn = Some.Day(2025, 1, 5) };
    }

    [Test]
    public async Task Each_demand_says_why_in_one_sentence_and_what_is_new_since()
    {
        await Send(Judgement(actions: Adopted.Id) with { Reason = new() { English = "A circular of 12 May was adopted. Nobody applies it.", French = "Une circulaire." } });
        await Given(Some.Meeting(Campaign));

        var home = await Send(new ViewHome());

        Assert.Multiple(() =>
        {
            Assert.That(home.Reasons.Keys, Is.EqualTo([home.Demands[0].Id]));
            Assert.That(ViewHomePage.FirstSentence(home.Reasons.Values.Single())[Language.English], Is.EqualTo("A circular of 12 May was adopted."));
            Assert.That(home.Waiting.Where(item => item.Kind == WaitingKind.ToJudge).Select(item => item.NewFacts), Is.EqualTo([1, 0, 0]));
        });
    }

    [TestCase("No full stop at all here", "No full stop at all here")]
    [TestCase("La loi n° 5 du 3 mai est en vigueur. Elle change tout.", "La loi n° 5 du 3 mai est en vigueur.")]
    [TestCase("Short. But it goes on for a while. And on.", "Short. But it goes on for a while.")]
    [TestCase("", "")]
    public void A_first_sentence_ends_where_the_next_begins(string text, string first) =>
        Assert.That(ViewHomePage.FirstSentence(LocalText.Of(Language.French, text))[Language.French] ?? "", Is.EqualTo(first));

    [Test]
    public async Task It_tells_an_editor_what_the_next_card_lacks()
    {
        await Send(Judgement(Level.NoProgress) with { Year = Today.Year });
        As(Role.Editor);

        var home = await Send(new ViewHome());

        Assert.That(home.Waiting, Is.Empty, "the record is not theirs to keep");
        Assert.That((home.Next.Year, home.Next.Title, home.Next.Prints, string.Join(" ", home.Next.Unjudged)), Is.EqualTo((Today.Year, (LocalText?)null, 0, "D2 D3")));
    }

    [Test]
    public async Task Each_role_finds_its_own_part_of_the_work_on_the_page()
    {
        foreach (var (role, headings) in new[]
        {
            (Role.Analyst, new[] { "The demands", "What waits for you", "Published cards" }),
            (Role.Editor, ["The demands", $"What the card of {Today.Year} still lacks", "Published cards"]),
            (Role.Board, ["The demands", "No card is published yet", $"Proposed for the card of {Today.Year}", "Published cards"]),
        })
        {
            await SignInAs(role);
            await Browser.Open("/shelter");
            Assert.That(Browser.Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent), Is.EqualTo(headings), $"{role}");
        }
    }

    [Test]
    public async Task Whoever_is_not_signed_in_is_shown_the_published_cards()
    {
        await Browser.Open("/shelter");

        Assert.That(Browser.Page.QuerySelector("nav.shell-areas"), Is.Null);
        Assert.That(Browser.Heading, Is.EqualTo("Published Progress Cards"));
    }
}
