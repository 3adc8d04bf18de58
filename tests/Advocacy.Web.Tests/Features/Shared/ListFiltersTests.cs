using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Shared;

/// <summary>Lists kept to who, a demand and a year.</summary>
public sealed class ListFiltersTests : AppTest
{
    private readonly Person _one = Some.Person("A. Minister");
    private readonly Person _other = Some.Person("B. Minister");
    private readonly Post _post = Some.Post();

    [SetUp]
    public async Task TwoMinistersWhoPromised()
    {
        As(Role.Analyst);
        await Given(_one, _other, _post, Promised(_one, "first", 2024), Promised(_other, "second", 2025));
        await Given(
            Some.Action(Campaign, 1, [Some.Stage(Campaign, Domain.Actions.Stage.Announced, FuzzyDate.Year(2024))]),
            Some.Action(Campaign, 2, authority: Some.Organization("interior", "Interior")));
    }

    [Test]
    public async Task By_who_and_by_year()
    {
        var (of, later) = (await Send(new ListCommitments { Who = _one.Id }), await Send(new ListCommitments { Year = 2025 }));
        var (there, then) = (await Send(new ListMeetings { Who = _other.Id }), await Send(new ListMeetings { Year = 2024 }));
        Assert.Multiple(() =>
        {
            Assert.That(of.Lines.Select(line => line.Words), Is.EqualTo(["first"]));
            Assert.That(later.Lines.Select(line => line.Words), Is.EqualTo(["second"]));
            Assert.That(of.Who.Select(who => who.Name), Is.EquivalentTo(["A. Minister", "B. Minister", "Minister of Justice (fr)"]));
            Assert.That((IEnumerable<int>)[.. of.Years, .. there.Years], Is.EqualTo([2025, 2024, 2025, 2024]));
            Assert.That((there.Lines.Count, then.Lines.Count), Is.EqualTo((1, 1)));
            Assert.That(there.Lines[0].HeldOn, Is.Not.EqualTo(then.Lines[0].HeldOn));
        });
    }

    [Test]
    public async Task By_the_post_both_held() =>
        Assert.That((await Send(new ListCommitments { Who = _post.Id })).Lines, Has.Count.EqualTo(2));

    [Test]
    public async Task What_was_announced_and_nothing_came_of()
    {
        Assert.That((await Send(new ListActions { OnlyWords = true })).Lines.Select(line => line.Number), Is.EqualTo([1]));
        Assert.That((await Send(new ListActions { Year = 2012 })).Lines.Select(line => line.Number), Is.EqualTo([2]));
    }

    [Test]
    public async Task What_was_never_read_back()
    {
        var made = Promised(_one, "read back", 2025);
        Some.Letter(made.Commitments.First());
        await Given(made);
        Assert.That((await Send(new ListCommitments { NeverReadBack = true })).Lines.Select(line => line.Words), Is.EquivalentTo(["first", "second"]));
    }

    [Test]
    public async Task Kept_to_somebody_elsewhere_a_list_is_empty()
    {
        Assert.That((await Send(new ListFindings { Who = Guid.NewGuid(), Year = 2012 })).Lines, Is.Empty);
        Assert.That((await Send(new ListMeetings { Who = Guid.NewGuid() })).Lines, Is.Empty);
        Assert.That((await Send(new ListCommitments { Who = Guid.NewGuid() })).Lines, Is.Empty);
    }

    [Test]
    public async Task What_is_chosen_stands_on_its_chip_and_the_rest_is_kept()
    {
        await SignInAs(Role.Board);
        await Browser.Open($"/shelter/commitments?text=first&demand=D1&board=true");
        Assert.Multiple(() =>
        {
            Assert.That(Browser.Page.QuerySelector(".sift-chip.is-set summary")!.TextContent, Is.EqualTo("Demand: D1"));
            Assert.That(Browser.Page.QuerySelectorAll(".sift-chip a[href*='year=2024']").Single().GetAttribute("href"), Is.EqualTo("/shelter/commitments?text=first&demand=D1&board=true&year=2024"));
            Assert.That(Browser.Page.QuerySelector(".sift-chip.is-set a")!.GetAttribute("href"), Is.EqualTo("/shelter/commitments?text=first&board=true"));
        });
    }

    [TestCase("who=nobody")]
    [TestCase("year=long%20ago")]
    [TestCase("state=None&demand=D99")]
    public async Task What_no_chip_offers_is_no_fault(string query)
    {
        await SignInAs(Role.Board);
        foreach (var list in new[] { "commitments", "meetings", "actions", "findings", "evidence" })
        {
            await Browser.Open($"/shelter/{list}?{query}");
            Assert.That(Browser.Status, Is.EqualTo(System.Net.HttpStatusCode.OK), list);
        }
    }

    private Meeting Promised(Person minister, string words, int year) => Meeting.Log(
        Campaign, Some.MeetingEntry(Campaign, FuzzyDate.Year(year), [new(AttendanceSide.Official, minister.Id, _post.Id, null)], noneMade: false, commitments:
        [
            Some.CommitmentEntry(Campaign, _post.Id, words) with { PersonId = minister.Id, MadeOn = FuzzyDate.Year(year) },
        ]), Today);
}
