using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

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
            Assert.That(meeting.Corrections.Select(correction => (correction.Before.HeldOn, correction.After.HeldOn, correction.After.Notes == "They agreed.")),
                Is.EqualTo([(Some.Day(2025, 1, 6), Some.Day(2025, 1, 6), true), (Some.Day(2025, 1, 5), Some.Day(2025, 1, 6), false)]));
        });
    }

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

    private CorrectMeeting Correction() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = _meeting.Id,
        Version = _meeting.Version,
        HeldOn = _meeting.HeldOn,
        Kind = _meeting.Kind,
        Subject = WrittenText.Of(_meeting.Subject),
        Place = _meeting.Place,
        Notes = _meeting.Notes,
        NotesLanguage = _meeting.NotesLanguage,
        Reason = "The agenda says so.",
        ReasonLanguage = Language.English,
    };
}
