using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Reports.Typesetting;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

[SetUICulture("en")]
public sealed class PublishProgressCardTests : CardTest
{
    [Test]
    public async Task A_published_card_says_by_whom()
    {
        await Given(new Account { Id = Editor.Id!, UserName = "editor@example.org", DisplayName = "An editor" });
        var card = await Published();

        Assert.That((card.State, card.PublishedBy, card.PublishedAt.HasValue), Is.EqualTo((CardState.Published, "An editor", true)));
    }

    [Test]
    public async Task It_is_published_once()
    {
        var card = await Published();

        Assert.That(() => Send(Publish(card)), Refuses(CardRules.PublishedNeverChanges));
    }

    [Test]
    public async Task It_is_not_published_before_it_is_printed_in_each_language()
    {
        var card = await Printed(2012, without: Language.German);

        Assert.That(() => Send(Publish(card)), Refuses(CardRules.IsPrintedInEachLanguage));
    }

    [Test]
    public async Task What_the_editor_has_not_seen_is_not_published()
    {
        var seen = await Made();
        await Printed();

        Assert.That(() => Send(Publish(seen)), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task Who_published_it_stands_in_the_chain_by_their_id_and_not_by_their_name()
    {
        await Published();

        var told = string.Concat(await Fresh(db => db.Journal.SelectMany(entry => entry.Records).Select(record => record.After).ToListAsync()));
        Assert.That(told, Does.Contain($"\"PublishedBy\":\"{Editor.Id}\"").And.Not.Contain(Editor.Name));
    }

    private static readonly Readership[] Narrower =
        [new(Audience.Members), new(Audience.Board), new(Audience.Authors), new(Audience.Public, Today.AddDays(1))];

    [TestCaseSource(nameof(Narrower))]
    public async Task What_is_no_longer_public_is_not_published_and_its_draft_is_shown_to_nobody(Readership readers)
    {
        var meeting = await PromisedAtAMeeting();
        var draft = await Printed();
        await Narrow(meeting.Id, readers);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Send(Publish(draft)), Refuses(CardRules.SaysWhatIsPublicOnRecord));
            Assert.That(() => Send(new ReadCardPrint(2012, Language.French)), Throws.TypeOf<NotFoundException>());
            var seen = await Send(new ViewCard(2012));
            Assert.That(seen.Differs.Select(difference => (difference.Part, difference.Change)), Does.Contain((DraftPart.Commitment, DraftChange.Gone)));
            var isReadable = readers.Audience is Audience.Members or Audience.Public;
            Assert.That(JsonSerializer.Serialize(seen, JsonColumns.Options).Contains(Promised, StringComparison.Ordinal), Is.EqualTo(isReadable), "named to whoever may read it");
            Assert.That(seen.Differs.Single(difference => difference.Part == DraftPart.Commitment).Address is not null, Is.EqualTo(isReadable));
        }

        await Send(await CardAgain());
        var again = await PublishWhatWaits();
        Assert.That(again.State, Is.EqualTo(CardState.Published));
        AsNobody();
        Assert.That(JsonSerializer.Serialize((await Send(new ViewPublishedCard(2012, Language.French))).Model, CardJson.Options), Does.Not.Contain(Promised));
    }

    [Test]
    public async Task What_was_narrowed_and_opened_again_is_published()
    {
        var meeting = await PromisedAtAMeeting();
        var draft = await Printed();
        await Narrow(meeting.Id, new(Audience.Board));
        await Fresh(async db =>
        {
            foreach (var made in await db.Commitments.WhoeverReads().ToListAsync())
            {
                made.IsReadBy(Readership.Everybody);
            }

            return await db.SaveChangesAsync();
        });
        await Narrow(meeting.Id, Readership.Everybody);

        await Approve();
        await Send(Publish(draft));
        Assert.That((await Send(new ViewCard(2012))).State, Is.EqualTo(CardState.Published));
    }

    [Test]
    public async Task A_name_that_was_erased_meanwhile_is_not_published()
    {
        var meeting = await PromisedAtAMeeting();
        var draft = await Printed();
        await Fresh(async db =>
        {
            (await db.People.SingleAsync()).Erase();
            return await db.SaveChangesAsync();
        });

        Assert.That(() => Send(Publish(draft)), Refuses(CardRules.SaysWhatIsPublicOnRecord));
        Assert.That((await Send(new ViewCard(2012))).IsWithheld, Is.True);
        Assert.That(meeting.Commitments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_source_that_is_no_longer_public_is_named_where_it_is_mended()
    {
        var draft = await Printed();
        var source = await Fresh(async db =>
        {
            var source = await db.Evidence.SingleAsync();
            source.IsReadBy(new(Audience.Members));
            await db.SaveChangesAsync();
            return source;
        });

        Assert.That(() => Send(Publish(draft)), Refuses(CardRules.SaysWhatIsPublicOnRecord));
        Assert.That((await Send(new ViewCard(2012))).Differs, Does.Contain(new DraftDifference(DraftPart.Source, DraftChange.Gone, source.Title, $"evidence/{source.Id}")));
    }

    [Test]
    public async Task A_published_card_stays_as_it_is_and_its_page_names_what_was_corrected_since()
    {
        await PromisedAtAMeeting();
        var draft = await Printed();
        await Approve();
        await Send(Publish(draft));
        Assert.That((await Send(new ViewCard(2012))).Differs, Is.Empty, "nothing was corrected yet");

        var made = await Fresh(db => db.Commitments.Include(made => made.Demands).SingleAsync());
        As(Role.Analyst);
        await Send(new CorrectCommitment
        {
            Id = made.Id,
            Version = made.Version,
            Strength = CommitmentStrength.WillLookInto,
            Demands = [.. made.Demands.Select(demand => demand.Id)],
            Reason = "It was less than a promise",
        });

        As(Role.Editor);
        var seen = await Send(new ViewCard(2012));
        Assert.That(seen.Differs, Is.EqualTo([new DraftDifference(DraftPart.Commitment, DraftChange.Changed, Promised, $"commitments/{made.Id}")]));
        Assert.That((seen.State, seen.IsWithheld), Is.EqualTo((CardState.Published, false)));
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012");
        Assert.That(Browser.Page.QuerySelector("#differs-title")!.TextContent, Does.Contain("otherwise"));
    }

    private const string Promised = "Forty beds by the autumn";

    private async Task<Meeting> PromisedAtAMeeting()
    {
        var (post, person) = (Some.Post(), Some.Person("Maria Minister"));
        var meeting = Meeting.Log(
            Campaign,
            Some.MeetingEntry(Campaign, Some.Day(2012, 5, 3), noneMade: false, commitments:
                [Some.CommitmentEntry(Campaign, post.Id) with { Words = Promised, PersonId = person.Id, MadeOn = Some.Day(2012, 5, 3) }]),
            Today);
        await Given(post, person, meeting);
        return meeting;
    }

    private Task<int> Narrow(Guid meeting, Readership readers) => Fresh(async db =>
    {
        (await db.Meetings.WhoeverReads().Include(held => held.Commitments).SingleAsync(held => held.Id == meeting)).IsReadBy(readers);
        return await db.SaveChangesAsync();
    });

    [Test]
    public async Task What_is_half_translated_unsigned_and_unanswered_is_published_by_nobody_who_was_not_asked()
    {
        As(Editor);
        await Fresh(async db =>
        {
            var demand = await db.Demands.FirstAsync(demand => demand.Code == "D1");
            db.Entry(demand).Property(asked => asked.AsAsked).CurrentValue = LocalText.Of(Language.French, "En français seulement");
            return await db.SaveChangesAsync();
        });
        var card = await Printed();
        Assert.That((card.Questions.IsUnsigned, card.Questions.NobodyAsked), Is.EqualTo((true, true)));
        Assert.That(card.Questions.Untranslated.Select(found => found.Language), Is.EquivalentTo([Language.Dutch, Language.German, Language.English]));
        Assert.That(() => Send(Publish(card) with { IsMeant = false }), Refuses(CardRules.IsPublishedKnowingly));

        await Approve();
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/publish");
        Assert.That(Browser.Page.QuerySelectorAll(".notice.warn li"), Has.Length.EqualTo(5));
        await Browser.Submit("/shelter/cards/2012/publish", ("Form.Version", Browser.ValueOf("Form.Version")!), ("Form.IsMeant", "true"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards/2012"), string.Join(" ", Browser.Refusals));
    }

    [Test]
    public async Task What_the_board_has_not_approved_as_it_stands_is_not_published()
    {
        var card = await Printed();
        Assert.That(() => Send(Publish(card)), Refuses(CardRules.IsApprovedByTheBoard));

        await Approve();
        await Send((await CardAgain()) with { Verdict = Written("Much was done.") });
        card = await PrintWhatWaits();
        Assert.That(() => Send(Publish(card)), Refuses(CardRules.IsApprovedByTheBoard), "another verdict");
        Assert.That((await Send(new ViewCard(2012))).State, Is.EqualTo(CardState.Draft));

        await Approve();
        await Send(Publish(card));
        Assert.That((await Send(new ViewCard(2012))).State, Is.EqualTo(CardState.Published));
    }

    private static PublishProgressCard Publish(CardView card) =>
        new() { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true };
}
