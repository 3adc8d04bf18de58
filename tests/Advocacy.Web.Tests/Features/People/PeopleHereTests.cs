using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Tests;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

/// <summary>A campaign is offered the people of its own territory; those of another are on record and can be named.</summary>
[SetUICulture("en")]
[SetCulture("en")]
public sealed class PeopleHereTests : AppTest
{
    private readonly Territory _europe = Territory.Named("europe", Some.Text("Europe"), null);
    private Campaign _irish = null!;
    private Post _belgian = null!;
    private Post _own = null!;

    [SetUp]
    public async Task ACampaignInIrelandBesideOneInBelgium()
    {
        var (belgium, ireland) = (Territory.Named("belgium", Some.Text("Belgium"), _europe), Territory.Named("ireland", Some.Text("Ireland"), _europe));
        _irish = Campaign.Start(new() { Code = "ireland", Title = Some.Text("Ireland"), Publisher = Some.Text(), Began = FuzzyDate.Year(2020), Territory = ireland });
        _irish.Ask("D1", DemandKind.Law, Some.Text("Status"), Some.Text("Revise"));
        var body = Some.Organization("brussels", "Brussels");
        _belgian = Post.Of(body, "belgian-minister", Some.Text("Minister in Brussels"), belgium);
        _own = Post.Of(null, "irish-minister", Some.Text("Minister in Dublin"), ireland);
        var european = Post.Of(null, "commissioner", Some.Text("Commissioner"), _europe);
        var (belgianHolder, irishHolder, adviser) = (Some.Person("Bram Belg"), Some.Person("Ita Irish"), Some.Person("Adviser Abroad"));
        await Given(
            _europe, belgium, ireland, _irish, body, _belgian, _own, european, belgianHolder, irishHolder, adviser,
            Membership.Of(belgianHolder, _belgian, new(FuzzyDate.Year(2020), true, null, false), LocalText.Empty, []),
            Membership.Of(irishHolder, _own, new(FuzzyDate.Year(2020), true, null, false), LocalText.Empty, []),
            Meeting.Log(Campaign, Some.MeetingEntry(Campaign, attendances: [new(AttendanceSide.Official, adviser.Id, null)]), Today));
        As(Role.Analyst);
    }

    [Test]
    public async Task Lists_offer_its_own_and_what_it_lies_in_and_the_rest_on_asking()
    {
        var (own, all) = (await There(new ListPosts()), await There(new ListPosts(Everywhere: true)));
        Assert.Multiple(() =>
        {
            Assert.That(own.Posts.Select(post => post.Title[Language.English]), Is.EquivalentTo(["Minister in Dublin (en)", "Commissioner (en)"]));
            Assert.That((own.Elsewhere, own.Others.Count), Is.EqualTo((1, 0)));
            Assert.That((all.Elsewhere, all.Posts.Count, all.Others.Single().Name), Is.EqualTo((0, 3, "Adviser Abroad")));
        });

        var (desk, wide) = (await There(new PrepareReshuffle()), await There(new PrepareReshuffle(Everywhere: true)));
        Assert.That((desk.Posts.Count, desk.Elsewhere, string.Join(", ", desk.People)), Is.EqualTo((2, 1, "Ita Irish")));
        Assert.That((wide.Posts.Count, wide.People.Count), Is.EqualTo((3, 3)));
    }

    [Test]
    public async Task A_meeting_is_offered_its_own_first_and_understands_the_rest_by_name()
    {
        var options = await There(new ListMeetingOptions());
        Assert.That(options.Officials, Has.Member("Ita Irish – Minister in Dublin (en)").And.No.Member("Bram Belg – Minister in Brussels (en)").And.No.Member("Adviser Abroad").And.No.Member("Brussels (en)"));
        Assert.That((await There(new UnderstandOfficials(["Bram Belg"], Some.Day(2025, 1, 1)))).Single(), Does.StartWith("Bram Belg, Minister in Brussels"));
    }

    [Test]
    public async Task Whoever_its_record_speaks_of_is_its_own()
    {
        await Given(Meeting.Log(_irish, Some.MeetingEntry(_irish, attendances: [new(AttendanceSide.Official, null, _belgian.Id)]), Today));
        Assert.That((await There(new ListPosts())).Elsewhere, Is.Zero);
        Assert.That((await Send(new ListPosts())).Elsewhere, Is.Zero, "a campaign of no territory has every post");
    }

    [Test]
    public async Task A_post_entered_in_a_campaign_is_of_its_territory()
    {
        await There(new StartTerm { NewPost = "Garda Commissioner", Who = "Gráinne Garda" });
        Assert.That(await Fresh(db => Task.FromResult(db.Posts.AsEnumerable().Single(post => post.Title.In(Language.English).Text == "Garda Commissioner").TerritoryId)), Is.EqualTo(_own.TerritoryId));
    }

    [Test]
    public async Task The_rest_is_a_link_away()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/ireland/people");
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("Bram Belg"));
        await Browser.Open(Browser.Page.QuerySelector("a[href*='everywhere']")!.GetAttribute("href")!);
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("Bram Belg").And.Contain("Adviser Abroad"));
        await Browser.Open("/ireland/people/reshuffle?everywhere=true");
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("Minister in Brussels"));
    }

    private async Task<T> There<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(_irish);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = new("somebody", "Somebody", new HashSet<Role> { Role.Analyst });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
