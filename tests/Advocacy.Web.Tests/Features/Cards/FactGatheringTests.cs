using Advocacy.Domain.Actions;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Reports.Cards;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class FactGatheringTests : CardTest
{
    [Test]
    public async Task A_commitment_is_told_as_it_was_known_at_the_end_of_the_year()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = FuzzyDate.Year(2010) });
        made.IsWordedInstead(new("We will study the circular.", Language.English, true), FuzzyDate.Year(2011), Some.Text("Corrected"), []);
        made.IsWordedInstead(new("We did study it.", Language.English, false), FuzzyDate.Year(2013), Some.Text("Corrected"), []);
        var letter = made.IsReadBack(new(Some.Day(2011, 5, 1), "You said", Language.English), Today);
        made.IsAnswered(letter, new(ReplyKind.Confirmed, Some.Day(2012, 12, 31)));
        made.IsAnswered(letter, new(ReplyKind.Denied, Some.Day(2013, 1, 1), "We never did.", Language.English));
        await Given(post, made);

        await Made();
        As(Actor.Application);
        var told = (await Send(new NextTypesetting()))!.Facts!.Commitments.Single();

        Assert.That((told.Words, told.Reported, told.ReadBack), Is.EqualTo(("We will study the circular.", true, ReadBack.Confirmed)));
    }

    [Test]
    public async Task What_not_everybody_may_read_is_on_no_card()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = FuzzyDate.Year(2010) });
        var later = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "Later") with { MadeOn = FuzzyDate.Year(2010) });
        made.IsReadBy(new(Audience.Members));
        later.IsReadBy(new(Audience.Public, Today));
        await Given(post, made, later);

        await Made();
        As(Actor.Application);
        Assert.That((await Send(new NextTypesetting()))!.Facts!.Commitments, Is.Empty);
    }

    [Test]
    public async Task A_fact_that_cites_what_not_everybody_may_read_is_refused()
    {
        await Fresh(async db =>
        {
            (await db.Evidence.SingleAsync()).IsReadBy(new(Audience.Public, Today));
            return await db.SaveChangesAsync();
        });
        As(Editor);

        Assert.That(() => Send(Card()), Refuses(CardRules.CitesWhatAnybodyMayRead));
    }

    [Test]
    public async Task A_year_restated_by_a_later_rubric_keeps_what_was_judged_then()
    {
        await Given(Some.Rubric(Campaign, number: 2));
        await Restate(2011, Level.NoProgress);

        await Made();
        As(Actor.Application);
        var years = (await Send(new NextTypesetting()))!.Facts!.Demands[0].Years;

        Assert.That(years.Select(year => (year.Year, year.Level, year.Then?.Level, year.Then?.Rubric)),
            Is.EqualTo([(2011, Level.NoProgress, (Level?)Level.LimitedProgress, (int?)1), (2012, Level.LimitedProgress, null, null)]));
    }

    [Test]
    public async Task Where_two_scales_meet_the_card_says_what_came_from_the_scale_and_what_from_the_State()
    {
        await Given(Some.Rubric(Campaign, number: 2, from: 2012));
        await Restate(2012, Level.LimitedProgress);

        var apart = await RestatedText();
        await Restate(2011, Level.NoProgress);
        var told = await RestatedText();

        Assert.Multiple(() =>
        {
            // Judged by both versions itself, 2012 tells them apart already.
            Assert.That(apart, Does.Contain("From 2011 to 2012 the level changes by 0: 0 comes from the scale, 0 from the State."));
            Assert.That(told, Does.Contain("From 2011 to 2012 the level changes by 0: −1 comes from the scale, +1 from the State."));
        });

        async Task<string?> RestatedText()
        {
            await Made();
            return (await Written()).Demands[0].Restated;
        }
    }

    private Task<int> Restate(int year, Level level) => Fresh(async db =>
    {
        var later = await db.Rubrics.Include(later => later.Levels).SingleAsync(later => later.Number == 2);
        var judged = await db.Assessments.SingleAsync(judged => judged.Year == year && judged.DemandId == Campaign.Demands.First().Id);
        var demand = await db.Demands.SingleAsync(demand => demand.Id == judged.DemandId);
        db.Add(judged.JudgeAgain(demand, later, Some.AssessmentEntry(year, level) with { WhyAgain = Some.Text("By the new scale") }, LocalText.Everywhere("A"), Today));
        return await db.SaveChangesAsync();
    });

    [Test]
    public async Task What_became_of_a_commitment_is_the_last_by_its_date_and_not_by_when_it_was_entered()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = FuzzyDate.Year(2010) });
        made.Becomes(CommitmentState.Broken, Some.Day(2012, 6, 1), Some.Text("It was given up"), []);
        made.Becomes(CommitmentState.PartlyKept, Some.Day(2011, 2, 1), Some.Text("A part was done before"), []);
        await Given(post, made);

        await Made();
        var line = (await Written()).Commitments.Single();

        Assert.That((made.State, line.State, line.Reason, line.Ended), Is.EqualTo((CommitmentState.Broken, CommitmentMark.Broken, "It was given up (en)", new DaySpan(new(2012, 6, 1), new(2012, 6, 1)))));
    }

    [Test]
    public async Task Words_that_were_corrected_in_reply_are_printed_as_corrected_and_the_first_ones_are_no_quotation()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "I will build forty.") with { MadeOn = FuzzyDate.Year(2010) });
        made.IsAnswered(made.IsReadBack(new(Some.Day(2011, 5, 1), "You said", Language.English), Today), new(ReplyKind.Corrected, Some.Day(2011, 6, 1), "J’en construirai quatre.", Language.French));
        await Given(post, made);

        await Made();
        var said = (await Written()).Demands.Single(demand => demand.Code == "D1").Said.Single();

        Assert.That((said.Words, said.WordsLanguage, said.Reported), Is.EqualTo(("J’en construirai quatre.", Language.French, false)));
        Assert.That(said.Note, Is.EqualTo("First recorded: I will build forty."));
    }

    [Test]
    public async Task Words_said_in_another_language_come_with_their_translation_where_there_is_one()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "Beds.") with { MadeOn = FuzzyDate.Year(2010) });
        made.IsTranslated(LocalText.Of(Language.German, "Betten."));
        await Given(post, made);
        await Made();

        Assert.That((await Written(Language.German)).Commitments.Single().Translation, Is.EqualTo("Betten."));
        Assert.That((await Written(Language.Dutch)).Commitments.Single().Translation, Is.Null);
        Assert.That((await Written(Language.English)).Commitments.Single().Words, Is.EqualTo("Beds."));
    }

    [Test]
    public async Task An_act_that_is_over_says_what_it_was_and_no_longer_that_it_advances()
    {
        var action = Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Funded, FuzzyDate.Year(2011)), Some.Stage(Campaign, Stage.Lapsed, Some.Day(2012, 1, 31))]);
        await Given(action);
        await Made();

        var done = (await Written()).Demands.SelectMany(demand => demand.Done).First();

        Assert.That(done.Stage, Does.StartWith("lapsed").And.Contain("funded 2011"));
        Assert.That(done.EffectWord, Does.EndWith(", while it lasted"));
    }

    [Test]
    public async Task What_we_answer_stands_below_the_words_it_answers()
    {
        var card = await Printed(2012);
        await Send(new RecordRound
        {
            SubmissionKey = Guid.NewGuid(),
            Year = 2012,
            Version = card.Version,
            Replies = [new() { Demand = "D1", Asked = "The ministry", AskedOn = FuzzyDate.Year(2012), RepliedOn = FuzzyDate.Year(2012), Words = "Nous agissons.", WordsLanguage = Language.French, Answer = "Aucune source ne le montre." }],
        });

        var reply = (await Written()).Demands[0].Replies.Single();

        Assert.That((reply.Words, reply.Answers, reply.Answer), Is.EqualTo(("Nous agissons.", "Our answer:", "Aucune source ne le montre.")));
    }

    /// <summary>The card as its pages have it.</summary>
    private async Task<CardModel> Written(Language language = Language.English)
    {
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        return CardWriting.Write(next.Facts!, next.FactsSha256, language);
    }
}
