using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class TimelineEventTests
{
    private const int ThisYear = 2026;

    [Test]
    public void What_was_promised_in_a_meeting_stands_within_it_and_counts_beside_it()
    {
        var year = Years(Meeting("m1", 2026), Promise("c1", 2026, within: "m1"), Promise("c2", 2026)).Single();

        Assert.That(year.Events.Select(told => (told.Head.Address, told.Parts.Count)), Is.EquivalentTo([("m1", 1), ("c2", 0)]));
        Assert.That(year.Counts(said: true), Is.EqualTo([(TimelineKind.Meeting, 1), (TimelineKind.Commitment, 2)]));
    }

    [Test]
    public void A_promise_of_a_meeting_that_is_not_shown_stands_by_itself() =>
        Assert.That(Years(Promise("c1", 2026, within: "unseen")).Single().Events.Single().Head.Address, Is.EqualTo("c1"));

    [Test]
    public void An_act_is_told_once_in_the_year_of_its_last_stage_and_earlier_years_keep_their_step()
    {
        var years = Years(Step("a1", Stage.Adopted, 2026), Step("a1", Stage.Drafted, 2025), Step("a1", Stage.Announced, 2025));

        Assert.That(years.Select(year => year.Year), Is.EqualTo([2026, 2025]));
        var (whole, before) = (years[0].Events.Single(), years[1].Events.Single());
        Assert.That((whole.Side, whole.WentOnIn, whole.Parts.Count), Is.EqualTo(("done", (int?)null, 3)));
        Assert.That((before.Side, before.WentOnIn, before.Parts.Count), Is.EqualTo(("said", (int?)2026, 2)), "a draft is a word, and its year is not silent");
    }

    [Test]
    public void An_act_adopted_once_stays_an_act_whatever_is_said_of_it_later() =>
        Assert.That(Years(Step("a1", Stage.Adopted, 2025), Step("a1", Stage.Announced, 2026))[0].Events.Single().Side, Is.EqualTo("done"));

    [Test]
    public void A_judgement_heads_its_year_and_is_none_of_its_events()
    {
        var judged = new TimelineEntry { Kind = TimelineKind.Assessment, On = FuzzyDate.Year(2026), Title = LocalText.Empty, Level = Level.SomeProgress };
        var years = Years(judged, Meeting("m1", 2026), Meeting("m0", 2022));

        Assert.That((years[0].Judged, years[0].Events.Count), Is.EqualTo((judged, 1)));
        Assert.That((years[1].From, years[1].Year, years[1].IsSilent), Is.EqualTo((2023, 2025, true)));
        Assert.That(Years(judged).Single().IsSilent, Is.False);
    }

    [Test]
    public void Only_what_changed_is_shown_without_the_silence_between()
    {
        var changed = Meeting("m1", 2012);
        var years = TimelineYear.Of([changed, Meeting("m2", 2026)], [], ThisYear, new HashSet<Guid> { changed.Root });

        Assert.That(years.Single().Events.Single().Head, Is.EqualTo(changed));
        Assert.That((years.Single().IsFolded, years.Single().IsWhole), Is.EqualTo((false, false)));
    }

    private static IReadOnlyList<TimelineYear> Years(params TimelineEntry[] entries) => TimelineYear.Of(entries, [], ThisYear);

    private static TimelineEntry Meeting(string address, int year) => Entry(TimelineKind.Meeting, address, year);

    private static TimelineEntry Promise(string address, int year, string? within = null) => Entry(TimelineKind.Commitment, address, year) with { Within = within };

    private static TimelineEntry Step(string address, Stage stage, int year) => Entry(TimelineKind.Action, address, year) with { Stage = stage };

    private static TimelineEntry Entry(TimelineKind kind, string address, int year) => new()
    {
        Kind = kind,
        Root = Guid.NewGuid(),
        On = Some.Day(year, 5, 14),
        Title = LocalText.Of(Language.English, address),
        Address = address,
    };
}
