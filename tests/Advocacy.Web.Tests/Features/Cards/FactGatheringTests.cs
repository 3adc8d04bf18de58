using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
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
        var rubric = Some.Rubric(Campaign, number: 2);
        await Given(rubric);
        await Fresh(async db =>
        {
            var levels = await db.Rubrics.Include(later => later.Levels).SingleAsync(later => later.Number == 2);
            var judged = await db.Assessments.SingleAsync(judged => judged.Year == 2011 && judged.DemandId == Campaign.Demands.First().Id);
            db.Add(judged.JudgeAgain(levels, Some.AssessmentEntry(2011, Level.NoProgress) with { WhyAgain = Some.Text("By the new scale") }, LocalText.Everywhere("A"), Today));
            return await db.SaveChangesAsync();
        });

        await Made();
        As(Actor.Application);
        var years = (await Send(new NextTypesetting()))!.Facts!.Demands[0].Years;

        Assert.That(years.Select(year => (year.Year, year.Level, year.Then?.Level, year.Then?.Rubric)),
            Is.EqualTo([(2011, Level.NoProgress, (Level?)Level.LimitedProgress, (int?)1), (2012, Level.LimitedProgress, null, null)]));
    }
}
