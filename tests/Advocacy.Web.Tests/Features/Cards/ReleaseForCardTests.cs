using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ReleaseForCardTests : CardTest
{
    [Test]
    public async Task What_is_ticked_is_public_from_then_on_by_one_act_in_the_journal()
    {
        await APromise();
        As(Editor);
        var desk = await Send(new PrepareRelease(2012));
        Assert.That((desk.Commitments.Single().Name[Language.English], desk.People.Single().Name[Language.English], desk.Count), Is.EqualTo((Promised, "Maria Minister", 2)));
        await Made();
        Assert.That(await Printed(), Does.Not.Contain(Promised), "a card leaves out what is not public");

        await Send(new ReleaseForCard { SubmissionKey = Guid.NewGuid(), Year = 2012, Commitments = [desk.Commitments[0].Id], People = [desk.People[0].Id] });
        await Send(await CardAgain());

        Assert.That(await Printed(), Does.Contain(Promised).And.Contain("Maria Minister"));
        Assert.That((await Send(new PrepareRelease(2012))).Count, Is.Zero);
        var act = (await Send(new ViewJournal())).Acts.First(act => act.Act == Wording.Of("Journals.Act.ReleaseForCard"));
        Assert.That((act.Because, act.About.Count), Is.EqualTo((Wording.Of("Cards.ReleasedFor", 2012), 2)));
    }

    [Test]
    public async Task A_name_that_is_not_released_is_not_printed_beside_its_words()
    {
        await APromise();
        As(Editor);
        await Send(new ReleaseForCard { SubmissionKey = Guid.NewGuid(), Year = 2012, Commitments = [(await Send(new PrepareRelease(2012))).Commitments[0].Id] });
        await Made();

        Assert.That(await Printed(), Does.Contain(Promised).And.Not.Contain("Maria Minister"));
    }

    [Test]
    public async Task What_its_editor_may_not_read_is_neither_offered_nor_released()
    {
        var made = await APromise(Audience.Board);
        As(Editor);

        Assert.That((await Send(new PrepareRelease(2012))).Commitments, Is.Empty);
        Assert.That(() => Send(new ReleaseForCard { SubmissionKey = Guid.NewGuid(), Year = 2012, Commitments = [made] }), Throws.TypeOf<NotFoundException>());
        As(Role.Analyst);
        Assert.That(() => Send(new ReleaseForCard { Year = 2012 }), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public void Nothing_ticked_releases_nothing()
    {
        As(Editor);
        Assert.That(() => Send(new ReleaseForCard { SubmissionKey = Guid.NewGuid(), Year = 2012 }), Refuses(CardRules.ReleasesSomething));
    }

    [Test]
    public async Task The_page_has_ticked_what_account_holders_read_and_says_so_where_the_card_is_made()
    {
        await APromise();
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/make");
        Assert.That(Browser.Page.QuerySelector(".notice.warn a")!.GetAttribute("href"), Is.EqualTo("/shelter/cards/2012/release"));

        await Browser.Open("/shelter/cards/2012/release");
        Assert.That(Browser.Page.QuerySelectorAll("input[type=checkbox][checked]"), Has.Length.EqualTo(2));
        await Browser.Submit("/shelter/cards/2012/release", ("Form.People", Browser.Page.QuerySelector("[name='Form.People']")!.GetAttribute("value")!));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards/2012/make"));
    }

    private const string Promised = "Forty beds by the autumn";

    private async Task<Guid> APromise(Audience audience = Audience.Members)
    {
        var (post, person) = (Some.Post(), Some.Person("Maria Minister"));
        var meeting = Meeting.Log(
            Campaign,
            Some.MeetingEntry(Campaign, Some.Day(2012, 5, 3), noneMade: false, commitments:
                [Some.CommitmentEntry(Campaign, post.Id) with { Words = Promised, PersonId = person.Id, MadeOn = Some.Day(2012, 5, 3) }]),
            Today);
        meeting.IsReadBy(new(audience));
        person.IsReadBy(new(audience));
        await Given(post, person, meeting);
        return meeting.Commitments.Single().Id;
    }

    private Task<string> Printed() => Fresh(db => db.ProgressCards.Select(card => card.FrozenFacts!).SingleAsync());
}
