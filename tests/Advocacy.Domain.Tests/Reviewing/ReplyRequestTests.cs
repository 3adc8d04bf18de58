using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Reviewing;

public sealed class ReplyRequestTests
{
    private static readonly DateOnly Today = Some.Today;

    [Test]
    public void It_names_whom_it_asks_and_has_a_last_day()
    {
        Assert.That(() => Ask(Entry() with { Asked = " " }), Breaks.Rule(ReplyRules.NamesWhomItAsks));
        Assert.That(() => Ask(Entry() with { Sentences = [] }), Breaks.Rule(ReplyRules.NamesWhomItAsks));
        Assert.That(() => Ask(Entry() with { ReplyBy = Today.AddDays(-1) }), Breaks.Rule(ReplyRules.HasALastDay));
        Assert.That(() => Ask(Entry() with { ReplyBy = Today.AddDays(367) }), Breaks.Rule(ReplyRules.HasALastDay));
    }

    [Test]
    public void It_is_answered_point_by_point_and_prints_their_words()
    {
        var request = Ask(Entry());
        request.Reply(new(false, " We disagree. ", [new(1, PointAnswer.Exact, null), new(2, PointAnswer.Corrects, "Six places were opened.")]), Today);
        Assert.That(request.Printed(), Is.EqualTo("(2) Six places were opened.\nWe disagree."));
        request.Reply(new(false, "We agree.", []), Today);
        Assert.That(request.Printed(), Is.EqualTo("We agree."), "the last answer counts");
    }

    [Test]
    public void It_says_something_or_that_nothing_will_come()
    {
        var request = Ask(Entry());
        Assert.That(() => request.Reply(new(false, "", []), Today), Breaks.Rule(ReplyRules.SaysSomething));
        request.Reply(new(true, "Never", [new(1, PointAnswer.Adds, "But")]), Today);
        Assert.That((request.Declined, request.Printed()), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public void A_correction_has_words_and_is_about_what_was_asked()
    {
        var request = Ask(Entry());
        Assert.That(() => request.Reply(new(false, null, [new(1, PointAnswer.Corrects, " ")]), Today), Breaks.Rule(ReplyRules.PointsHaveWords));
        Assert.That(() => request.Reply(new(false, null, [new(7, PointAnswer.Exact, null)]), Today), Breaks.Rule(ReplyRules.PointsHaveWords));
    }

    [Test]
    public void It_fits_where_it_is_printed() => Assert.That(
        () => Ask(Entry()).Reply(new(false, new('x', 1_300), [new(1, PointAnswer.Adds, new('y', 300))]), Today), Breaks.Rule(ReplyRules.FitsThePrint));

    [Test]
    public void A_link_opens_until_its_last_day_unless_it_is_closed_or_settled()
    {
        var request = Ask(Entry());
        Assert.That((request.IsOpenOn(request.ReplyBy), request.IsOpenOn(request.ReplyBy.AddDays(1))), Is.EqualTo((true, false)));
        Assert.That(() => request.Reply(new(true, null, []), request.ReplyBy.AddDays(1)), Breaks.Rule(ReplyRules.IsOpen));
        request.Close(Today);
        Assert.That(() => request.Reply(new(true, null, []), Today), Breaks.Rule(ReplyRules.IsOpen));
        Assert.That(() => request.Close(Today), Breaks.Rule(ReplyRules.IsOpen));
        Assert.That(request.MayBeSettledOn(request.ReplyBy.AddDays(1)), Is.False, "a link that went astray is no silence");
    }

    [Test]
    public void Openings_are_noted_by_the_day()
    {
        var request = Ask(Entry());
        request.WasOpened(Today);
        request.WasOpened(Today);
        request.WasOpened(Today.AddDays(2));
        Assert.That((request.FirstOpenedOn, request.LastOpenedOn, request.DaysOpened), Is.EqualTo(((DateOnly?)Today, (DateOnly?)Today.AddDays(2), 2)));
    }

    [Test]
    public void Each_point_that_is_contested_is_accepted_or_answered()
    {
        var request = Ask(Entry());
        request.Reply(new(false, null, [new(1, PointAnswer.Exact, null), new(2, PointAnswer.Adds, "And more")]), Today);
        Assert.That(() => request.Settle([], Today), Breaks.Rule(ReplyRules.EachPointIsDecided));
        Assert.That(() => request.Settle([new(2, PointDecision.Maintained, " ")], Today), Breaks.Rule(ReplyRules.EachPointIsDecided));
        request.Settle([new(1, PointDecision.Maintained, "Why"), new(2, PointDecision.Maintained, "No source says so")], Today);
        Assert.That(request.Points.Select(point => point.Decision), Is.EqualTo(new PointDecision?[] { null, PointDecision.Maintained }));
        Assert.That(request.Answered(), Is.EqualTo("(2) No source says so"));
        Assert.That(() => request.Settle([], Today), Breaks.Rule(ReplyRules.IsSettledOnce));
    }

    [Test]
    public void Our_answer_is_as_long_as_the_card_prints()
    {
        var request = ReplyRequest.Ask(Guid.NewGuid(), 2025, Guid.NewGuid(), Entry() with { Sentences = [.. Enumerable.Range(1, 6).Select(number => $"Sentence {number}.")] }, Today);
        request.Reply(new(false, null, [.. request.Points.Select(point => new PointAnswerEntry(point.Position, PointAnswer.Adds, "More"))]), Today);

        Assert.That(
            () => request.Settle([.. request.Points.Select(point => new PointDecisionEntry(point.Position, PointDecision.Maintained, new string('a', 300)))], Today),
            Breaks.Rule(ReplyRules.FitsThePrint));
    }

    [Test]
    public void A_silence_is_settled_after_the_last_day()
    {
        var request = Ask(Entry());
        Assert.That(() => request.Settle([], request.ReplyBy), Breaks.Rule(ReplyRules.IsSettledOnce));
        request.Settle([], request.ReplyBy.AddDays(1));
        Assert.That((request.SettledOn, request.Printed()), Is.EqualTo(((DateOnly?)request.ReplyBy.AddDays(1), (string?)null)));
    }

    private static ReplyRequest Ask(ReplyRequestEntry entry) => ReplyRequest.Ask(Guid.NewGuid(), 2025, Guid.NewGuid(), entry, Today);

    private static ReplyRequestEntry Entry() =>
        new("Ministry", Language.English, Today.AddDays(30), Level.LimitedProgress, LocalText.Everywhere("Limited progress"), ["A law was adopted.", "No place was opened."]);
}
