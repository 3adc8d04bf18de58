using System.Net;
using System.Text;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Sources;

/// <summary>What a form was sent with before it was refused.</summary>
public sealed class SentFilesTests : AttachmentTest
{
    private const string Meetings = "/shelter/meetings/log";

    private string Copies => $"/shelter/evidence/{Source.Id}/attach";

    private IReadOnlyList<IHtmlInputElement> Brought => [.. Browser.Page.QuerySelectorAll<IHtmlInputElement>($"[name={SentFiles.Brought}]")];

    [SetUp]
    public Task AnAnalyst() => SignInAs(Role.Analyst);

    [Test]
    public async Task A_file_is_chosen_once_for_a_meeting_that_is_refused_first()
    {
        await LogWithoutSubject();
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Browser.Page.QuerySelector("[for=Brought_0]")!.TextContent, Is.EqualTo("memo.txt 1 kB"));
        Assert.That(Brought.Single().Value, Does.Not.Contain("memo").And.Not.Contain((await Memo()).Sha256));

        await Browser.Submit(Meetings, Filled);

        Assert.That((await Send(new ViewMeeting(Logged()))).Files.Select(file => file.Name), Is.EqualTo(["memo.txt"]));
    }

    [Test]
    public async Task What_is_unticked_does_not_come_along()
    {
        await LogWithoutSubject();
        Brought.Single().IsChecked = false;

        await Browser.Submit(Meetings, Filled);

        Assert.That((await Send(new ViewMeeting(Logged()))).Files, Is.Empty);
    }

    [Test]
    public async Task Whoever_chooses_it_again_all_the_same_has_it_once()
    {
        await LogWithoutSubject();

        await Browser.Upload(Meetings, "Attached", "memo.txt", Bytes("What was said."));

        Assert.That(Brought, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Another_file_that_is_refused_takes_none_with_it()
    {
        await LogWithoutSubject();

        await Browser.Upload(Meetings, "Attached", "memo.pdf", Bytes("no such thing"));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Refusals, Has.One.StartsWith("Choose a PDF"), "said beside what else is wrong");
            Assert.That(Browser.Refusals, Has.Count.GreaterThan(1));
            Assert.That(Brought, Has.Count.EqualTo(1));
        });
    }

    [TestCase("nobody sealed this")]
    [TestCase("CfDJ8AAAA")]
    public async Task What_was_not_sealed_here_is_not_brought_along_and_that_is_told(string brought)
    {
        await LogWithoutSubject();

        await Browser.Submit(Meetings, [.. Filled, (SentFiles.Brought, brought)]);

        Assert.That(Browser.Refusals, Is.EqualTo(["A file you had chosen could not be brought along. Choose it again."]));
        Assert.That(Brought, Is.Empty);
    }

    [Test]
    public async Task Nobody_else_can_bring_it_along()
    {
        string theirs;
        await using (var scope = InCampaign())
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Somebody("board");
            theirs = scope.ServiceProvider.GetRequiredService<SentFiles>().Seal(await Memo());
        }

        await using var ours = InCampaign();
        ours.ServiceProvider.GetRequiredService<CurrentActor>().Value = Somebody("analyst");
        var sent = ours.ServiceProvider.GetRequiredService<SentFiles>();
        Assert.That(() => sent.Keep([], [theirs], CancellationToken.None), Refuses(FileRules.CanBeBroughtAlong));
        Assert.That(sent.Kept, Is.Empty);
    }

    [Test]
    public async Task A_copy_is_chosen_once_though_somebody_was_quicker()
    {
        await Browser.Open(Copies);
        await Send(await Attaching());
        await Browser.Upload(Copies, "Attached", "memo.txt", Bytes("What was said."));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Browser.Page.QuerySelector("#Attached-brought")!.TextContent, Is.EqualTo("memo.txt (1 kB) comes along, unless you choose another."));
        Assert.That(Browser.Page.QuerySelector<IHtmlInputElement>("#Attached")!.IsRequired, Is.False);

        await Browser.Submit(Copies, (SentFiles.Brought, Brought.Single().Value));

        Assert.That((await Send(new ViewEvidence(Source.Id))).Copies.Select(copy => copy.FileName), Is.EquivalentTo(["report.pdf", "memo.txt"]));
    }

    [Test]
    public async Task Another_copy_that_is_chosen_takes_its_place()
    {
        await Browser.Open(Copies);
        await Send(await Attaching());
        await Browser.Upload(Copies, "Attached", "memo.txt", Bytes("What was said."));

        await Browser.Upload(Copies, "Attached", "minutes.txt", Bytes("What was minuted."));

        Assert.That((await Send(new ViewEvidence(Source.Id))).Copies.Select(copy => copy.FileName), Is.EquivalentTo(["report.pdf", "minutes.txt"]));
    }

    private (string Field, string Value)[] Filled =>
    [
        ("Form.HeldOn", "14/3/2026"),
        ("Form.Subject", "Status of victim"),
        ("Form.Officials[0].Who", "A. Minister"),
        ("Form.Demands", Some.Demand(Campaign).Id.ToString()),
        ("Form.NoneMade", "true"),
    ];

    private static Actor Somebody(string id) => new(id, "Somebody", new HashSet<Role> { Role.Analyst });

    private static ByteArrayContent Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private async Task LogWithoutSubject()
    {
        await Browser.Open(Meetings);
        await Browser.Upload(Meetings, "Attached", "memo.txt", Bytes("What was said."));
    }

    private Task<KeptFile> Memo() => Files.Keep("memo.txt", new MemoryStream("What was said."u8.ToArray()), CancellationToken.None);

    private Guid Logged() => Guid.Parse(Browser.SentTo!.Split('/')[^1]);
}
