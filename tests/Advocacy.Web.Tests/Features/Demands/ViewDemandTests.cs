using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ViewDemandTests : JudgingTest
{
    [SetUp]
    public async Task AMeetingWithAPromiseAndAJudgement()
    {
        var post = Some.Post();
        await Given(post, Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, Some.Day(2011, 7, 28), commitments: [Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = Some.Day(2011, 7, 28) }], noneMade: false), Today));
        await Send(Judgement(actions: Adopted.Id));
    }

    [Test]
    public async Task One_timeline_tells_what_was_said_done_and_judged_latest_year_first()
    {
        var demand = await Send(new ViewDemand("D1", []));

        Assert.That(
            demand.Timeline.Select(year => $"{year.Year}: {string.Join(" ", year.Events.SelectMany(told => told.Told).Order())} {year.Judged?.Level}"),
            Is.EqualTo(["2026:  ", "2012: Action SomeProgress", "2011: Meeting Commitment Action "]));
        Assert.That((demand.Timeline[0].From, demand.Timeline[0].Year), Is.EqualTo((2013, 2026)), "silence takes its row");
    }

    [Test]
    public async Task It_can_be_narrowed_to_some_kinds() => Assert.That(
        (await Send(new ViewDemand("D1", [TimelineKind.Commitment]))).Timeline.Single().Events.Single().Head.Title[Domain.Languages.Language.English],
        Is.EqualTo("We will revise the circular."));

    [Test]
    public async Task Years_further_back_are_a_line_that_keeps_its_two_sides_and_opens_in_place()
    {
        var years = (await Send(new ViewDemand("D1", []))).Timeline;
        Assert.That(years.Where(year => year.IsFolded).Select(year => year.Year), Is.EqualTo([2012, 2011]));
        Assert.That((years[^1].Counts(said: true), years[^1].Counts(said: false).Count), Is.EqualTo(
            ((IReadOnlyList<(TimelineKind, int)>)[(TimelineKind.Meeting, 1), (TimelineKind.Commitment, 1), (TimelineKind.Action, 1)], 0)));
        Assert.That((await Send(new ViewDemand("D1", [TimelineKind.Meeting]))).Timeline.Any(year => year.IsFolded), Is.False, "who asks for one kind wants to see it");

        await SignInAs(Role.Board);
        await Browser.Open("/shelter/demands/D1");
        Assert.That(Browser.Page.QuerySelectorAll(".timeline-year details:not([open]) .timeline-entry"), Has.Length.EqualTo(3));
        Assert.That(Browser.Page.QuerySelector(".timeline-year summary .level")!.TextContent, Does.Contain("SomeProgress"));
    }

    [Test]
    public async Task Only_what_changed_since_a_day_is_shown_on_request()
    {
        Assert.That((await Send(new ViewDemand("D1", [], Today))).Timeline.Sum(year => year.Events.Count), Is.EqualTo(3), "all of it was entered today");
        Assert.That((await Send(new ViewDemand("D1", [], Today.AddDays(1)))).Timeline, Is.Empty);

        await SignInAs(Role.Board);
        await Browser.Open($"/shelter/demands/D1?since={Today.AddDays(1):yyyy-MM-dd}");
        Assert.That(Browser.Page.QuerySelector(".empty p")!.TextContent, Does.StartWith("Nothing about this demand was entered or changed since"));
        Assert.That(Browser.Page.QuerySelector(".sift-chip.is-set"), Is.Not.Null);
        await Browser.Open("/shelter/demands/D1?since=yesterday");
        Assert.That(Browser.Page.QuerySelectorAll(".timeline-entry"), Has.Length.EqualTo(3), "a day nobody can read asks for nothing");
    }

    [Test]
    public async Task It_counts_words_and_acts_and_what_was_kept()
    {
        var demand = await Send(new ViewDemand("D1", [TimelineKind.Commitment]));

        Assert.That((demand.Words, demand.Acts, demand.Kept, demand.Promises), Is.EqualTo((3, 1, 0, 1)), "whatever is shown, and what was only announced is a word");
    }

    [Test]
    public async Task The_page_draws_the_line_of_time_and_narrows_the_entries_by_links()
    {
        await SignInAs(Role.Board);
        await Browser.Open("/shelter/demands/D1?kind=Commitment");

        Assert.That(Browser.Page.QuerySelectorAll(".kinds a").Select(link => link.TextContent.Trim()), Is.EqualTo(["Show everything", "Meeting 1", "Commitment 1", "Action 2", "Judgement 1"]));
        Assert.That(Browser.Page.QuerySelector(".kinds [aria-current]")!.TextContent, Does.StartWith("Commitment"));
        Assert.That(Browser.Page.QuerySelectorAll(".timeline-entry"), Has.Length.EqualTo(1));
        Assert.That(Browser.Page.QuerySelector("svg.time .label")!.TextContent, Is.EqualTo("We will revise the circular · open, 14 years 7 months"));
    }

    [TestCase("We will.", "We will ·")]
    [TestCase("We will revise the circular and then the conditions of the status.", "We will revise the circular and then the… ·")]
    [TestCase("Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller", "Donaudampfschifffahrtsgesellschaftskapitänsmüt… ·")]
    public void A_promise_is_named_by_its_first_words(string words, string label)
    {
        var promise = new TimelineEntry
        {
            Kind = TimelineKind.Commitment,
            On = Some.Day(2025, 1, 1),
            Title = Domain.Languages.LocalText.Of(Domain.Languages.Language.English, words),
        };
        using var drawing = new StringWriter();
        LineOfTime.Draw([promise], Today).WriteTo(drawing, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.That(System.Net.WebUtility.HtmlDecode(drawing.ToString()), Does.Contain($">{label} "));
    }

    [TestCase("2020-03-31", "2021-03-30", "11 months")]
    [TestCase("2020-03-31", "2021-03-31", "1 year")]
    [TestCase("2020-03-01", "2021-05-01", "1 year 2 months")]
    [TestCase("2020-03-01", "2020-04-01", "1 month")]
    [TestCase("2020-03-01", "2021-04-01", "1 year 1 month")]
    [TestCase("2010-01-01", "2020-01-01", "10 years")]
    [TestCase("2011-07-28", "2016-12-28", "5 years 5 months")]
    [TestCase("2020-03-31", "2020-03-31", "under a month")]
    public void A_length_is_told_in_years_and_months(string from, string to, string told)
    {
        System.Globalization.CultureInfo.CurrentUICulture = new("en");
        Assert.That(LineOfTime.Length(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(told));
    }

    [Test]
    public async Task What_concerns_another_demand_is_not_on_it() =>
        Assert.That((await Send(new ViewDemand("D2", []))).Timeline, Is.Empty);

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(new ViewDemand("D9", [])), Throws.TypeOf<NotFoundException>());
}
