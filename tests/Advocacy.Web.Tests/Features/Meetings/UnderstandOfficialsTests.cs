using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

/// <summary>Whom a typed text means, by name, post or body, on a day; said while it is typed and recorded when it is sent.</summary>
[SetUICulture("en")]
[SetCulture("en")]
public sealed class UnderstandOfficialsTests : AppTest
{
    private static readonly FuzzyDate In2011 = Some.Day(2011, 7, 28);
    private static readonly FuzzyDate In2012 = Some.Day(2012, 3, 12);

    [SetUp]
    public async Task TwoMinistersOneAfterTheOther()
    {
        var body = Organization.Named("interior", OrganizationKind.Government, Named("FPS Interior", "SPF Intérieur"));
        var (interior, equality) = (Post.Of(body, "interior", Named("Minister of the Interior", "Ministre de l’Intérieur")), Post.Of(null, "equality", Named("Minister of Equality", "Ministre de l’Égalité")));
        var (first, second) = (Person.Named("Anna Première"), Person.Named("Bert Tweede"));
        await Given(
            body, interior, equality, first, second,
            Membership.Of(first, interior, new(Some.Day(2010, 1, 1), true, Some.Day(2011, 12, 5), true), LocalText.Empty, []),
            Membership.Of(second, interior, new(Some.Day(2011, 12, 6), true, null, false), LocalText.Empty, []),
            Membership.Of(second, equality, new(Some.Day(2011, 12, 6), true, null, false), LocalText.Empty, []));
        As(Role.Analyst);
    }

    [TestCase("anna premiere", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("Première", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("premiere interieur", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("Anna Première – Ministre de l'Intérieur", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("SPF interieur première", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("minister of the interior", "Minister of the Interior; held then by Anna Première")]
    [TestCase("Ministre de l’Égalité", "Minister of Equality; who held it then is not known")]
    [TestCase("FPS Interior", "FPS Interior, as a body")]
    [TestCase("Bert Tweede", "Bert Tweede, on record, in no known post on 28 July 2011")]
    [TestCase("Bert Tweede – Minister of Equality", "Bert Tweede was not Minister of Equality on 28 July 2011. Choose the post of that day, or correct the date.")]
    [TestCase("C. Adviser", "C. Adviser is new and is added to the people")]
    [TestCase("C. Adviser, Minister of Equality", "C. Adviser is new and is added to the people: Minister of Equality")]
    [TestCase("C. Adviser, cabinet of the Interior", "C. Adviser is new and is added to the people: cabinet of the Interior")]
    [TestCase("Prem", "Prem is new and is added to the people")]
    [TestCase(" ", "")]
    public async Task It_is_said_in_words(string typed, string said) =>
        Assert.That((await Send(new UnderstandOfficials([typed], In2011))).Single().Replace('\u00A0', ' '), Is.EqualTo(said));

    [TestCase("Première", "Anna Première, Minister of the Interior on 28 July 2011")]
    [TestCase("minister of the interior", "Minister of the Interior; held then by Anna Première")]
    [TestCase("FPS Interior", "Nobody on record: it is printed as typed")]
    [TestCase("C. Adviser", "Nobody on record: it is printed as typed")]
    [TestCase("C. Adviser, Minister of Equality", "A name that is not on record, for Minister of Equality: it is printed as typed")]
    public async Task Where_a_stranger_stays_a_name_the_words_say_so(string typed, string said) =>
        Assert.That((await Send(new UnderstandOfficials([typed], In2011, AddsNobody: true))).Single().Replace('\u00A0', ' '), Is.EqualTo(said));

    [Test]
    public async Task On_another_day_the_same_words_mean_somebody_else()
    {
        var said = await Send(new UnderstandOfficials(["Minister of the Interior", "Bert Tweede"], In2012));
        Assert.That(said[0], Is.EqualTo("Minister of the Interior; held then by Bert Tweede"));
        Assert.That(said[1], Does.StartWith("Several may be meant. Choose one:").And.Contain("Bert Tweede – Minister of Equality").And.Contain("Bert Tweede – Minister of the Interior"));
    }

    [Test]
    public async Task What_is_said_is_what_is_recorded()
    {
        var id = await Send(Log("Première", "FPS Interior", "C. Adviser, cabinet"));

        var present = (await Send(new ViewMeeting(id))).Participants;
        Assert.That(
            present.Select(official => (official.Side, official.Person, official.Post?[Language.English], official.Organization?[Language.English], official.Note)),
            Is.EquivalentTo(new (AttendanceSide, string?, string?, string?, string?)[]
            {
                (AttendanceSide.Official, "Anna Première", "Minister of the Interior", null, null),
                (AttendanceSide.Official, null, null, "FPS Interior", null),
                (AttendanceSide.Official, "C. Adviser", null, null, "cabinet"),
            }));
    }

    [Test]
    public void What_may_mean_several_is_refused_at_its_field()
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Log("Bert Tweede") with { HeldOn = In2012 }));
        Assert.That(refused!.Misfits.Single().Member, Is.EqualTo("Officials[0].Who"));
        Assert.That(refused.Misfits.Single().Key, Does.StartWith("Several may be meant"));
    }

    [Test]
    public async Task The_page_says_it_while_one_types_and_when_the_form_comes_back()
    {
        await SignInAs(Role.Analyst);
        using var answer = await Browser.Get("/shelter/meetings/understood?who=Premi%C3%A8re&on=28/7/2011");
        Assert.That((await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' '), Is.EqualTo("Anna Première, Minister of the Interior on 28 July 2011"));

        await Browser.Open("/shelter/meetings/log");
        Assert.That(Browser.Page.QuerySelectorAll("#officials option").Select(option => option.GetAttribute("value")), Has.Member("Bert Tweede – Minister of Equality"));
        await Browser.Submit("/shelter/meetings/log", ("Form.HeldOn", "28/7/2011"), ("Form.Officials[0].Who", "Première"));
        Assert.That(Browser.Page.QuerySelector("#Form_Officials_0__Who-understood")!.TextContent, Does.StartWith("Anna Première, Minister"));
    }

    private LogMeeting Log(params string[] officials) => new()
    {
        HeldOn = In2011,
        Subject = "Beds",
        Officials = [.. officials.Select(who => new OfficialRow { Who = who })],
        Demands = [Some.Demand(Campaign).Id],
        NoneMade = true,
    };

    private static LocalText Named(string english, string french) => LocalText.Of(Language.English, english).With(Language.French, french);
}
