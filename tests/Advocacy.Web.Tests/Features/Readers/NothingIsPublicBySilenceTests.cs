using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Readers;

/// <summary>Public is always an act somebody took: what a form offers makes nothing of what was said in a room public, and nothing goes out beside it.</summary>
public sealed class NothingIsPublicBySilenceTests : AppTest
{
    private static readonly Actor Author = new("author", "The author", new HashSet<Role> { Role.Analyst });
    private static readonly Actor Colleague = new("colleague", "A colleague", new HashSet<Role> { Role.Analyst });
    private static readonly Actor Board = new("board", "The board", new HashSet<Role> { Role.Board });

    private readonly Post _post = Some.Post();
    private readonly Organization _body = Some.Organization();

    [SetUp]
    public async Task APost()
    {
        await Given(_post, _body);
        As(Author);
    }

    [Test]
    public async Task What_the_form_offers_for_a_meeting_is_for_account_holders()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/meetings/log");
        Assert.That(Browser.Shown("Form.Readers.Audience"), Is.EqualTo("Members"));
        Assert.That(Browser.Page.QuerySelector(".follows-members")!.TextContent, Does.Contain("account holders").And.Contain("on no public page and no card"));

        await Browser.Submit(
            "/shelter/meetings/log", ("Form.HeldOn", "10 March 2012"), ("Form.Subject", "CANARY in a room"), ("Form.Officials[0].Who", "Canary Adviser"),
            ("Form.Demands", $"{Campaign.Demands.First().Id}"), ("Form.Commitments[0].Words", "CANARY beds"), ("Form.Commitments[0].Strength", "Promise"));
        Assert.That(Browser.SentTo, Does.StartWith("/shelter/meetings/"), string.Join(" ", Browser.Refusals));

        using var stranger = Stranger();
        await stranger.Open("/shelter/public/D1");
        Assert.That(stranger.Page.Body!.TextContent, Does.Not.Contain("CANARY").And.Not.Contain("Canary"));
    }

    [Test]
    public async Task A_command_that_says_nothing_says_what_the_campaign_has()
    {
        await Send(Meeting("Canary Adviser"));
        Assert.That(
            await Fresh(async db => (await db.Meetings.SingleAsync()).Audience.ToString() + (await db.Commitments.SingleAsync()).Audience + (await db.People.SingleAsync()).Audience),
            Is.EqualTo("MembersMembersMembers"));
    }

    [TestCase(Audience.Public, Audience.Members)]
    [TestCase(Audience.Members, Audience.Members)]
    [TestCase(Audience.Board, Audience.Board)]
    [TestCase(Audience.Authors, Audience.Authors)]
    public async Task A_new_name_is_never_more_public_than_the_meeting_it_came_with(Audience meeting, Audience name)
    {
        var id = await Send(Meeting("Canary Adviser") with { Readers = new() { Audience = meeting } });
        var person = await Fresh(db => db.People.SingleAsync());
        Assert.That(person.Audience, Is.EqualTo(name));

        foreach (var reader in new[] { Author, Colleague, Board })
        {
            As(reader);
            var reads = reader == Author || name == Audience.Members || (name == Audience.Board && reader == Board);
            Assert.That((await Send(new ListPosts())).Others.Any(other => other.Name == "Canary Adviser"), Is.EqualTo(reads), $"{reader.Name}, among people");
            Assert.That((await Send(new ListOfficials())).Any(offered => offered.Contains("Canary", StringComparison.Ordinal)), Is.EqualTo(reads), $"{reader.Name}, as typed");
            Assert.That(async () => await Send(new ViewPerson(person.Id)), reads ? Throws.Nothing : Throws.TypeOf<NotFoundException>(), reader.Name);
            var journal = await Send(new Web.Features.Journals.ViewJournal());
            var entry = await Send(new Web.Features.Journals.ViewJournalEntry(journal.Acts.First(act => act.Act == Web.Words.Wording.Of("Journals.Act.LogMeeting")).Sequence));
            Assert.That(System.Text.Json.JsonSerializer.Serialize(entry).Contains("Canary Adviser", StringComparison.Ordinal), Is.EqualTo(reads), $"{reader.Name}, in the journal");
        }

        Assert.That(id, Is.Not.EqualTo(Guid.Empty));
    }

    [TestCase(Audience.Public, Audience.Public)]
    [TestCase(Audience.Members, Audience.Members)]
    [TestCase(Audience.Board, Audience.Board)]
    [TestCase(Audience.Authors, Audience.Authors)]
    public async Task A_new_source_is_never_more_public_than_what_cites_it(Audience action, Audience source)
    {
        await Send(Action("https://example.org/canary") with { Readers = new() { Audience = action } });
        Assert.That(await Fresh(async db => (await db.Evidence.SingleAsync()).Audience), Is.EqualTo(source));
    }

    [Test]
    public async Task An_address_a_hidden_source_has_already_makes_no_public_copy_of_it()
    {
        await Send(Action("https://example.org/canary") with { Readers = new() { Audience = Audience.Authors } });
        As(Colleague);
        await Send(Action("https://example.org/canary") with { Title = "Another act" });

        Assert.That(await Fresh(db => db.Evidence.Select(known => known.Audience).ToListAsync()), Is.EqualTo(new[] { Audience.Authors, Audience.Authors }));
        As(Board);
        Assert.That((await Send(new ListEvidence())).Lines, Is.Empty);
    }

    [Test]
    public async Task A_source_counts_only_the_citations_its_reader_may_see()
    {
        var source = Some.Evidence(Campaign);
        await Given(source);
        await Send(Action(null) with { Readers = new() { Audience = Audience.Authors }, Stages = [new() { Stage = Domain.Actions.Stage.Adopted, On = FuzzyDate.Year(2012), Source = source.Id }] });

        Assert.That((await Send(new ListEvidence())).Lines.Single().Citations, Is.EqualTo(1));
        As(Colleague);
        Assert.That((await Send(new ListEvidence())).Lines.Single().Citations, Is.Zero);
    }

    [Test]
    public async Task A_campaign_says_otherwise_for_all_its_forms()
    {
        As(Role.Administrator);
        var campaign = await Send(new Web.Features.Campaigns.ViewCampaign());
        await Send(new CorrectCampaign
        {
            SubmissionKey = Guid.NewGuid(),
            Version = campaign.Version,
            Title = WrittenText(campaign.Title),
            Languages = campaign.Languages.All,
            Began = campaign.Began,
            MeetingReaders = Audience.Board,
            Reason = "The board asked for it.",
        });

        As(Author);
        await using var scope = Services.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentCampaign>();
        current.Choose((await scope.ServiceProvider.GetRequiredService<KnownCampaigns>().Find("shelter", scope.ServiceProvider, default))!);
        Assert.That(current.Readers, Is.EqualTo(new ReaderDefaults { Meetings = Audience.Board }));
    }

    private static Web.Features.Shared.WrittenText WrittenText(LocalText text) => Web.Features.Shared.WrittenText.Of(text);

    private LogMeeting Meeting(string official) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        HeldOn = Some.Day(2012, 3, 10),
        Officials = [new() { Who = official }],
        Subject = "CANARY in a room",
        WrittenIn = Language.English,
        Demands = [Campaign.Demands.First().Id],
        Commitments = [new() { Words = "CANARY beds", Strength = Domain.Commitments.CommitmentStrength.Promise, WordsLanguage = Language.English }],
    };

    private RecordAction Action(string? address) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Kind = Domain.Actions.ActionKind.Circular,
        Title = "Circular",
        WrittenIn = Language.English,
        Authorities = [_body.Id],
        Stages = [new() { Stage = Domain.Actions.Stage.Adopted, On = FuzzyDate.Year(2012), NewTitle = "CANARY source", NewAddress = address }],
    };
}
