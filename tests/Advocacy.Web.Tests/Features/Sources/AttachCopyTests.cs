using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class AttachCopyTests : AttachmentTest
{
    [Test]
    public async Task A_copy_is_listed_with_its_size_and_hash()
    {
        var attaching = await Attaching();
        var id = await Send(attaching);

        Assert.That((await Send(new ViewEvidence(Source.Id))).Copies,
            Is.EqualTo([new CopyLine(id, "report.pdf", Report.Length, attaching.File!.Sha256, Today)]));
    }

    [Test]
    public async Task The_same_file_again_is_refused()
    {
        await Send(await Attaching());
        var again = await Attaching("another name.pdf");

        Assert.That(() => Send(again), Refuses(EvidenceRules.HasEachCopyOnce));
    }

    [Test]
    public async Task Somebody_elses_copy_in_the_meantime_is_seen_first()
    {
        var late = await Attaching();
        await Send(await Attaching());

        Assert.That(() => Send(late), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task A_file_sent_by_the_form_can_be_taken_away_and_does_nothing_when_opened()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/evidence/{Source.Id}/attach");
        await Upload("report.pdf", Report);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
        await Browser.Open($"/shelter/evidence/{Source.Id}");

        var answer = await Browser.Get(Browser.Page.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Multiple(async () =>
        {
            Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(Report));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Does.StartWith("attachment").And.Contains("report.pdf"));
            Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.EndWith("; sandbox"));
        });
    }

    [TestCase("report.html", 17)]
    [TestCase("notes.txt", 0)]
    [TestCase("notes.txt", FileStore.MaxLength + 1)]
    public async Task A_file_that_is_not_kept_is_told_in_a_sentence(string name, int length)
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/evidence/{Source.Id}/attach");

        await Upload(name, [.. Enumerable.Repeat((byte)'a', length)]);

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Browser.Refusals, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_file_far_too_large_leads_back_to_the_form_with_its_sentence()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/evidence/{Source.Id}/attach");

        await Upload("notes.txt", [.. Enumerable.Repeat((byte)'a', FileStore.MaxLength + (2 * 1024 * 1024))]);
        await Browser.Open(Browser.SentTo!);

        Assert.That(Browser.Refusals, Is.EqualTo(["Choose a file of at most 25 MB."]));
    }

    [Test]
    public async Task No_file_at_all_is_told_in_a_sentence()
    {
        var address = $"/shelter/evidence/{Source.Id}/attach";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);

        await Browser.Submit(address, ("Form.Version", Browser.ValueOf("Form.Version")!));

        Assert.That(Browser.Refusals, Is.EqualTo(["Choose a file that is not empty."]));
    }

    [Test]
    public async Task A_file_that_was_changed_or_is_gone_is_found_by_verification()
    {
        var attaching = await Attaching();
        await Send(attaching);
        var path = Files.PathOf(attaching.File!.Sha256);
        Task<(int Checked, IReadOnlyList<string> Changed, Web.Journal.JournalHead? Head)> Verified() =>
            Fresh(db => new Verification(db, Files).Run(null, CancellationToken.None));

        var before = (await Verified()).Changed;
        await File.AppendAllTextAsync(path, "!");
        var changed = (await Verified()).Changed;
        File.Delete(path);
        var gone = (await Verified()).Changed;

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.Empty);
            Assert.That(changed, Has.One.Contains("is not the one that was attached"));
            Assert.That(gone, Has.One.Contains("its file is gone"));
        });
    }
}
