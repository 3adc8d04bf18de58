using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class BriefPersonTests : AppTest
{
    private readonly Organization _body = Some.Organization("justice", "Justice");
    private readonly Person _first = Some.Person("A. First");
    private readonly Person _second = Some.Person("B. Second");
    private Post _post = null!;
    private IReadOnlyList<Commitment> _made = [];

    [SetUp]
    public async Task ThreePromisesOfAPostThatChangedHands()
    {
        _post = Some.Post(organization: _body);
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2022, 5, 5), [new(AttendanceSide.Official, null, _post.Id)], noneMade: false, commitments:
        [
            Promise("Overdue") with { Due = FuzzyDate.Year(2023) }, Promise("Kept"), Promise("For the board"),
        ]), Today);
        _made = [.. meeting.Commitments];
        var source = Some.Evidence(Campaign);
        _made[1].Becomes(CommitmentState.Kept, Some.Day(2023, 2, 1), Some.Text("Done"), [new(source)]);
        _made[2].IsReadBy(new(Audience.Board));
        Some.Letter(_made[0]);
        var rubric = Some.Rubric(Campaign);
        await Given(
            _body, _post, _first, _second, source, rubric,
            Membership.Of(_first, _post, new(Some.Day(2020, 10, 1), true, Some.Day(2024, 9, 30), true), LocalText.Empty, []),
            Membership.Of(_second, _post, new(Some.Day(2024, 10, 1), true, null, true), LocalText.Empty, []),
            meeting,
            Assessment.Judge(Some.Demand(Campaign), rubric, Some.AssessmentEntry(2025, Level.NotAssessed) with { AskNext = Some.Text("Open the status.") }, Some.Text("An analyst"), Today),
            Some.Plan(Campaign, _post.Id));
        As(Role.Analyst);
    }

    [Test]
    public async Task What_a_post_owes_stands_with_its_holder_today_and_was_left_by_whoever_promised_it()
    {
        var (then, now) = (await Send(new BriefPerson(_first.Id)), await Send(new BriefPerson(_second.Id)));

        Assert.Multiple(() =>
        {
            Assert.That(now.Stands.Select(promise => (promise.Made.Words, promise.IsInherited, promise.Made.IsOverdue)), Is.EqualTo([("Overdue", true, true)]));
            Assert.That((now.Left.Count, now.Settled.Count), Is.EqualTo((0, 0)), "what another kept is not theirs");
            Assert.That(then.Left.Select(promise => (promise.Made.Words, promise.WithToday.Single())), Is.EqualTo([("Overdue", "B. Second")]));
            Assert.That(then.Settled.Select(promise => promise.Made.Words), Is.EqualTo(["Kept"]));
            Assert.That(then.Stands, Is.Empty);
        });
    }

    [Test]
    public async Task Letters_what_we_ask_and_meetings_to_come_stand_with_whoever_holds_the_post()
    {
        var (then, now) = (await Send(new BriefPerson(_first.Id)), await Send(new BriefPerson(_second.Id)));

        Assert.Multiple(() =>
        {
            Assert.That(now.Letters.Select(letter => (letter.Words, letter.IsLate)), Is.EqualTo([("Overdue", true)]));
            Assert.That(now.Asks.Select(ask => (ask.Code, ask.Ask[Language.English])), Is.EqualTo([("D1", "Open the status. (en)")]));
            Assert.That((now.Planned.Count, then.Planned.Count, then.Asks.Count), Is.EqualTo((1, 0, 0)));
        });
    }

    [Test]
    public async Task What_is_kept_to_fewer_is_in_no_brief_of_others()
    {
        As(Role.Board);
        Assert.That((await Send(new BriefPerson(_second.Id))).Stands, Has.Count.EqualTo(2));
        await SignInAs(Role.Analyst);

        await Browser.Open($"/shelter/people/{_second.Id}");

        Assert.That(Browser.Page.QuerySelectorAll("[aria-labelledby=stands] .agenda-words").Select(words => words.TextContent.Trim()), Has.Exactly(1).Items);
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("Overdue").And.Not.Contain("For the board"));
        Assert.That(Browser.Page.QuerySelector($"a[href='/shelter/meetings/plan?who=B.%20Second']"), Is.Not.Null);
    }

    private CommitmentEntry Promise(string words) => Some.CommitmentEntry(Campaign, _post.Id, words) with { MadeOn = Some.Day(2022, 5, 5) };
}
