using System.Net;
using System.Text;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Meetings;

/// <summary>What was handed over at a meeting: attached when it is logged, or later.</summary>
public sealed class AttachToMeetingTests : AppTest
{
    private static readonly byte[] Memo = Encoding.UTF8.GetBytes("What the cabinet handed over.");

    private Meeting Meeting => field ??= Some.Meeting(Campaign);

    [SetUp]
    public async Task AMeetingOnRecord()
    {
        await Given(Meeting);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_file_is_listed_with_its_size_and_hash_and_verified()
    {
        var attaching = await Attaching();
        var id = await Send(attaching);

        Assert.That((await Send(new ViewMeeting(Meeting.Id))).Files, Is.EqualTo([new FileLine(id, "memo.txt", Memo.Length, attaching.File!.Sha256, Today)]));
        Assert.That((await Send(new ReadMeetingFile(Meeting.Id, id))).Name, Is.EqualTo("memo.txt"));
        File.Delete(Services.GetRequiredService<FileStore>().PathOf(attaching.File.Sha256));
        var verified = await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None));
        Assert.That(verified.Changed, Has.One.Contains("memo.txt"));
        Assert.That(() => Send(new ReadMeetingFile(Meeting.Id, id)), Throws.InstanceOf<NotFoundException>());
    }

    [Test]
    public async Task The_same_file_again_is_refused()
    {
        await Send(await Attaching());
        var again = await Attaching("another name.txt");
        Assert.That(() => Send(again), Refuses(MeetingRules.HasEachFileOnce));
    }

    [Test]
    public async Task Somebody_elses_file_in_the_meantime_is_seen_first()
    {
        var late = await Attaching();
        await Send(await Attaching());
        Assert.That(() => Send(late), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task Whoever_may_not_read_the_meeting_takes_no_file_of_it()
    {
        var meeting = Some.Meeting(Campaign);
        meeting.IsReadBy(new(Audience.Board, null));
        var file = meeting.Attach(await Kept("memo.txt"), Today);
        await Given(meeting);

        As(new Actor("editor", "An editor", new HashSet<Role> { Role.Editor }));
        Assert.That(() => Send(new ReadMeetingFile(meeting.Id, file.Id)), Throws.InstanceOf<NotFoundException>());
        As(new Actor("board", "A board member", new HashSet<Role> { Role.Board }));
        Assert.That((await Send(new ReadMeetingFile(meeting.Id, file.Id))).Name, Is.EqualTo("memo.txt"));
    }

    [Test]
    public async Task Attached_at_its_page_it_can_be_taken_away()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{Meeting.Id}/attach");
        await Browser.Upload($"/shelter/meetings/{Meeting.Id}/attach", "Attached", "memo.txt", new ByteArrayContent(Memo));
        await Browser.Open($"/shelter/meetings/{Meeting.Id}");

        using var answer = await Browser.Get(Browser.Page.QuerySelector("a[download]")!.GetAttribute("href")!);
        Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(Memo));
        Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Does.StartWith("attachment"));
    }

    [Test]
    public async Task A_file_that_is_no_such_file_is_refused()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{Meeting.Id}/attach");
        await Browser.Upload($"/shelter/meetings/{Meeting.Id}/attach", "Attached", "memo.pdf", new ByteArrayContent(Memo));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That((await Send(new ViewMeeting(Meeting.Id))).Files, Is.Empty);
    }

    [Test]
    public async Task It_comes_with_the_meeting_when_that_is_logged()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/meetings/log");
        Assert.That(Browser.Page.QuerySelector("form.form")!.GetAttribute("enctype"), Is.EqualTo("multipart/form-data"));
        foreach (var (field, value) in new[] { ("HeldOn", "14/3/2026"), ("Subject", "With a memo"), ("Officials[0].Who", "A. Counsellor") })
        {
            ((IHtmlInputElement)Browser.Page.QuerySelector($"[name='Form.{field}']")!).Value = value;
        }

        foreach (var tick in new[] { "Demands", "NoneMade" })
        {
            ((IHtmlInputElement)Browser.Page.QuerySelector($"[name='Form.{tick}']")!).IsChecked = true;
        }

        await Browser.Upload("/shelter/meetings/log", "Attached", "memo.txt", new ByteArrayContent(Memo));

        var id = Guid.Parse(Browser.SentTo!.Split('/')[^1]);
        Assert.That((await Send(new ViewMeeting(id))).Files.Single().Name, Is.EqualTo("memo.txt"));
    }

    [Test]
    public async Task A_file_too_large_is_refused_and_what_was_typed_of_the_meeting_stays()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/meetings/log");
        ((IHtmlTextAreaElement)Browser.Page.QuerySelector("[name='Form.Notes']")!).Value = "Two hours of notes";
        ((IHtmlInputElement)Browser.Page.QuerySelector("[name='Form.Subject']")!).Value = "Beds";

        await Browser.Upload("/shelter/meetings/log", "Attached", "memo.txt", new ByteArrayContent(new byte[FileStore.MaxLength + (2 * 1024 * 1024)]));

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That((Browser.Shown("Form.Subject"), Browser.Shown("Form.Notes")), Is.EqualTo(("Beds", "Two hours of notes")));
    }

    private async Task<AttachToMeeting> Attaching(string name = "memo.txt") => new()
    {
        Id = Meeting.Id,
        Version = (await Send(new ViewMeeting(Meeting.Id))).Version,
        File = await Kept(name),
    };

    private async Task<KeptFile> Kept(string name)
    {
        using var content = new MemoryStream(Memo);
        return await Services.GetRequiredService<FileStore>().Keep(name, content, CancellationToken.None);
    }
}
