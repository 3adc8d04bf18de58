using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

[SetUICulture("en")]
public sealed class CorrectMeetingTests : AppTest
{
    private readonly Meeting _meeting;

    public CorrectMeetingTests() => _meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5)), Today);

    [SetUp]
    public async Task AMeeting()
    {
        await Given(_meeting);
        As(Role.Analyst);
    }

    [Test]
    public async Task Each_correction_keeps_what_stood_there_before_it()
    {
        await Send(Correction() with { HeldOn = Some.Day(2025, 1, 6) });
        var version = (await Send(new ViewMeeting(_meeting.Id))).Version;
        await Send(Correction() with { Version = version, HeldOn = Some.Day(2025, 1, 6), Notes = "They agreed." });

        var meeting = await Send(new ViewMeeting(_meeting.Id));
        Assert.Multiple(() =>
        {
            Assert.That((meeting.HeldOn, meeting.Notes), Is.EqualTo((Some.Day(2025, 1, 6), "They agreed.")));
            Assert.That(meeting.Corrections.Select(correction => (correction.Before.Facts.HeldOn, correction.After.Facts.HeldOn, correction.After.Facts.Notes == "They agreed.")),
                Is.EqualTo([(Some.Day(2025, 1, 6), Some.Day(2025, 1, 6), true), (Some.Day(2025, 1, 5), Some.Day(2025, 1, 6), false)]));
        });
    }

    [Test]
    public async Task Who_was_there_what_it_was_about_and_what_shows_it_are_corrected_and_stay_to_be_read()
    {
        await Send(Correction() with { Present = [], Officials = [new() { Who = "B. Second" }], Shown = new() { NewTitle = "Minutes" } });
        var once = await Send(new ViewMeeting(_meeting.Id));
        Assert.Multiple(() =>
        {
            Assert.That(once.Participants.Select(present => present.Person), Is.EqualTo(["B. Second"]));
            Assert.That(once.Sources.Select(source => source.Title), Is.EqualTo(["Minutes"]));
        });

        await Send(Correction() with
        {
            Version = once.Version,
            Present = [.. once.Participants.Select(present => present.Id)],
            Ours = "The chair",
            Demands = [Campaign.Demands.Last().Id],
        });
        var twice = await Send(new ViewMeeting(_meeting.Id));
        var lines = twice.Corrections.Select(line => (
            string.Join("; ", line.Before.Present.Select(present => present.InWords())), string.Join(" ", line.Before.Demands), string.Join(" ", line.Before.Sources)));
        Assert.Multiple(() =>
        {
            Assert.That(lines, Is.EqualTo([("B. Second", Codes(_meeting), "Minutes"), ("Cabinet of Justice", Codes(_meeting), "")]));
            Assert.That(twice.Participants.Select(present => (present.Side, present.InWords())),
                Is.EqualTo([(AttendanceSide.Official, "B. Second"), (AttendanceSide.Ours, "The chair")]));
            Assert.That((twice.Demands.Single().Code, twice.Sources.Count), Is.EqualTo((Campaign.Demands.Last().Code, 0)));
        });

        var without = await Send(new ViewMeeting(_meeting.Id) { WithoutCorrections = true });
        Assert.That((without.Participants.Count, without.Corrections.Count), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task Its_history_tells_who_came_and_went_and_not_the_copies_of_what_stood()
    {
        await Send(Correction() with { Present = [], Officials = [new() { Who = "B. Second" }] });

        var changes = (await Send(new ViewHistory(nameof(Meeting), _meeting.Id))).Acts[0].Changes.Where(change => change.Kind == "Participant");
        Assert.That(changes.Select(change => change.Change), Is.EquivalentTo([RecordChange.Removed, RecordChange.Added]));
    }

    [Test]
    public async Task A_source_its_corrector_may_not_read_stays_cited()
    {
        var kept = Some.Evidence(Campaign, "For the board");
        kept.IsReadBy(new(Audience.Board));
        var known = Meeting.Log(Campaign, Some.MeetingEntry(Campaign) with { Citations = [kept] }, Today);
        await Given(known);

        await Send(Correction() with { Id = known.Id, Version = known.Version, HeldOn = known.HeldOn, Present = [.. known.Attendances.Select(present => present.Id)], Place = "Liège" });

        As(Role.Board);
        Assert.That((await Send(new ViewMeeting(known.Id))).Sources.Select(source => source.Title), Is.EqualTo(["For the board"]));
    }

    [Test]
    public void Somebody_of_theirs_was_there() => Assert.That(
        () => Send(Correction() with { Present = [], Ours = "The chair" }), Refuses(MeetingRules.NamesAnOfficial));

    [Test]
    public void What_changes_nothing_is_refused() => Assert.That(() => Send(Correction()), Refuses(MeetingRules.CorrectionChangesSomething));

    [Test]
    public async Task Somebody_elses_correction_in_the_meantime_is_not_overwritten()
    {
        await Send(Correction() with { Place = "Liège" });

        Assert.That(() => Send(Correction() with { Place = "Namur" }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task At_the_form_nothing_is_changed_until_something_is_and_the_page_shows_what_was()
    {
        var address = $"/shelter/meetings/{_meeting.Id}/correct";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        await Browser.Submit(address, ("Form.Reason", "The agenda says so."));
        Assert.That((Browser.Status, Browser.Shown("Form.Reason")), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "The agenda says so.")));

        await Browser.Submit(address, ("Form.HeldOn", "6/1/2025"));
        await Browser.Open($"/shelter/meetings/{_meeting.Id}");

        Assert.That(Browser.Page.QuerySelector(".versions del")!.TextContent, Does.Contain("5"));
    }

    private static string Codes(Meeting meeting) => string.Join(" ", meeting.Demands.Select(demand => demand.Code));

    private CorrectMeeting Correction() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = _meeting.Id,
        Version = _meeting.Version,
        HeldOn = _meeting.HeldOn,
        Kind = _meeting.Kind,
        Subject = WrittenText.Of(_meeting.Subject),
        Place = _meeting.Place,
        Present = [.. _meeting.Attendances.Select(present => present.Id)],
        Demands = [.. _meeting.Demands.Select(demand => demand.Id)],
        Notes = _meeting.Notes,
        NotesLanguage = _meeting.NotesLanguage,
        Reason = "The agenda says so.",
        ReasonLanguage = Language.English,
    };
}
