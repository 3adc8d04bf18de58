using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Readers;

public sealed class ChangeReadersTests : ReadersTest
{
    [Test]
    public async Task A_meeting_for_the_board_takes_what_was_promised_at_it_along()
    {
        As(Author);
        await Send(ForTheBoard());

        As(Colleague);
        Assert.That(() => Send(new ViewCommitment(Made.Id)), Throws.TypeOf<NotFoundException>());
        As(Board);
        Assert.That((await Send(new ViewMeeting(Held.Id))).Readers, Is.EqualTo(new Readership(Audience.Board)));
    }

    [Test]
    public async Task What_was_promised_is_kept_from_the_board_with_its_meeting_even_by_somebody_who_may_not_read_it()
    {
        As(Author);
        await Send(ForTheBoard() with { Kind = "Commitment", Id = Made.Id, Version = Made.Version });
        As(Colleague);
        await Send(ForTheBoard() with { Readers = new() { Audience = Audience.Authors } });

        As(Board);
        Assert.That(() => Send(new ViewCommitment(Made.Id)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public void An_embargo_on_what_is_never_public_is_refused()
    {
        As(Author);

        Assert.That(
            () => Send(ForTheBoard() with { Readers = new() { Audience = Audience.Board, EmbargoedUntil = Some.Day(2027, 1, 1) } }),
            Refuses(ReadershipRules.EmbargoIsOfThePublic));
    }

    [Test]
    public async Task Somebody_elses_change_in_the_meantime_is_not_overwritten()
    {
        As(Author);
        await Send(ForTheBoard());

        Assert.That(() => Send(ForTheBoard()), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task What_the_application_loaded_is_kept_by_whoever_first_keeps_it_from_others()
    {
        var loaded = Some.Evidence(Campaign, "Loaded");
        await Given(loaded);
        As(Colleague);
        await Send(ForTheBoard() with { Kind = "Evidence", Id = loaded.Id, Version = loaded.Version, Readers = new() { Audience = Audience.Authors } });

        var version = (await Send(new ViewReaders("Evidence", loaded.Id))).Version;
        await Send(ForTheBoard() with { Kind = "Evidence", Id = loaded.Id, Version = version, Readers = new() { Audience = Audience.Public } });
        As(Author);
        Assert.That((await Send(new ViewReaders("Evidence", loaded.Id))).Readers, Is.EqualTo(Readership.Everybody));
    }

    [Test]
    public async Task Opened_a_record_opens_its_history_and_the_form_says_so_before()
    {
        As(Author);
        await Send(ForTheBoard() with { Readers = new() { Audience = Audience.Authors } });
        await Fresh(async db =>
        {
            var source = Some.Evidence(Campaign, "CANARY while it was confidential");
            db.Add(source);
            return await db.SaveChangesAsync();
        });
        As(Colleague);
        Assert.That(() => Send(new Web.Features.Journals.ViewHistory("Meeting", Held.Id)), Throws.TypeOf<NotFoundException>());

        As(Author);
        var version = (await Send(new ViewReaders("Meeting", Held.Id))).Version;
        await Send(ForTheBoard() with { SubmissionKey = Guid.NewGuid(), Version = version, Readers = new() { Audience = Audience.Members } });
        As(Colleague);
        Assert.That((await Send(new Web.Features.Journals.ViewHistory("Meeting", Held.Id))).Acts, Has.Count.GreaterThan(2));

        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/readers/Meeting/{Held.Id}");
        Assert.That(Browser.Page.QuerySelector("main form")!.TextContent, Does.Contain("its history is opened with it"));
    }

    [TestCase("Account")]
    [TestCase("Nothing")]
    public void What_has_no_readers_has_no_such_page(string kind)
    {
        As(Author);

        Assert.That(() => Send(ForTheBoard() with { Kind = kind }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task At_the_form_what_was_typed_stays_and_what_is_saved_is_shown_on_the_record()
    {
        var address = $"/shelter/readers/Meeting/{Held.Id}";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        await Browser.Submit(address, ("Form.Readers.Audience", "Members"), ("Form.Readers.EmbargoedUntil", "1/1/2027"), ("Form.Reason", "They asked."));
        Assert.That(
            (Browser.Status, Browser.Shown("Form.Readers.EmbargoedUntil"), Browser.Shown("Form.Readers.Audience")),
            Is.EqualTo((HttpStatusCode.UnprocessableEntity, "1/1/2027", "Members")));

        await Browser.Submit(address, ("Form.Readers.Audience", "Members"), ("Form.Readers.EmbargoedUntil", ""), ("Form.Reason", "They asked."));
        await Browser.Open($"/shelter/meetings/{Held.Id}");

        Assert.That(Browser.Page.QuerySelector(".readers .tag")!.TextContent, Is.EqualTo("May be read by: account holders."));
    }

    private ChangeReaders ForTheBoard() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Kind = "Meeting",
        Id = Held.Id,
        Version = Held.Version,
        Readers = new() { Audience = Audience.Board },
        Reason = "They asked.",
    };
}
