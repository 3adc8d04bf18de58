using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class CommitmentRailTests : AppTest
{
    private static readonly FuzzyDate Yesterday = FuzzyDate.Day(Today.AddDays(-1));
    private static readonly FuzzyDate Ahead = FuzzyDate.Day(Today.AddDays(33));

    [Test]
    public async Task What_was_only_said_is_read_back_next() => Assert.That(
        await RailOf(made => made), Is.EqualTo(new CommitmentRail(RailState.Now, RailState.Ahead, RailState.Ahead, NextForCommitment.ReadBack)));

    [Test]
    public async Task A_letter_waits_for_its_answer_and_is_late_once_its_day_passed()
    {
        var waits = await RailOf(made => Read(made, Ahead));
        Assert.That((waits.ReadBack, waits.Next), Is.EqualTo((RailState.Now, NextForCommitment.RecordReply)));
        var late = await RailOf(made => Read(made, Yesterday));
        Assert.That((late.ReadBack, late.Next), Is.EqualTo((RailState.Late, NextForCommitment.RecordReply)));
    }

    [Test]
    public async Task An_answered_one_waits_for_its_day_or_asks_for_one()
    {
        Assert.That((await RailOf(Confirmed)).Next, Is.EqualTo(NextForCommitment.AskForADate));
        var due = await RailOf(Confirmed, Ahead);
        Assert.That((due.ReadBack, due.Due, due.Next), Is.EqualTo((RailState.Done, RailState.Ahead, NextForCommitment.Wait)));
        Assert.That((await RailOf(Confirmed, FuzzyDate.Year(Today.Year))).Due, Is.EqualTo(RailState.Now), "the year runs");
    }

    [Test]
    public async Task Once_its_day_passed_somebody_says_what_became_of_it() => Assert.That(
        await RailOf(made => made, Yesterday), Is.EqualTo(new CommitmentRail(RailState.Now, RailState.Late, RailState.Ahead, NextForCommitment.Settle)));

    [Test]
    public async Task What_is_settled_wants_nothing_more() => Assert.That(
        await RailOf(made =>
        {
            made.Becomes(CommitmentState.Kept, FuzzyDate.Day(Today), Some.Text("Done"), []);
            return made;
        }), Is.EqualTo(new CommitmentRail(RailState.Passed, RailState.Passed, RailState.Done, NextForCommitment.Nothing)));

    [TestCase(-1, -1)]
    [TestCase(0, 0)]
    [TestCase(33, 33)]
    public void Days_are_counted_from_the_nearest_day_it_may_mean(int ahead, int days) =>
        Assert.That(CommitmentRail.DaysTo(FuzzyDate.Day(Today.AddDays(ahead)), Today), Is.EqualTo(days));

    private static Commitment Read(Commitment made, FuzzyDate answerBy)
    {
        made.IsReadBack(new(made.MadeOn, "We understood", Domain.Languages.Language.English, answerBy), Today);
        return made;
    }

    private static Commitment Confirmed(Commitment made)
    {
        Read(made, Ahead);
        made.IsAnswered(made.Letters.Single(), new(ReplyKind.Confirmed, FuzzyDate.Day(Today)));
        return made;
    }

    private async Task<CommitmentRail> RailOf(Func<Commitment, Commitment> becomes, FuzzyDate? due = null)
    {
        var post = Some.Post($"minister-{Guid.NewGuid():N}"[..20]);
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, due: due) with { MadeOn = FuzzyDate.Day(Today.AddDays(-10)) });
        await Given(post, becomes(made));
        As(Role.Board);
        return CommitmentRail.Of(await Send(new ViewCommitment(made.Id)), Today);
    }
}
