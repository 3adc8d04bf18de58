using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Reviewing;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Reviewing;

public sealed class BallotTests
{
    private static readonly DateTime Now = new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Demand = Guid.NewGuid();

    [Test]
    public void A_ballot_has_something_to_ask_and_somebody_to_answer()
    {
        Assert.That(() => Open(Entry() with { Questions = [] }), Breaks.Rule(BallotRules.HasSomethingToAsk));
        Assert.That(() => Open(Entry() with { Seats = [] }), Breaks.Rule(BallotRules.QuorumCanBeReached));
        Assert.That(() => Open(Entry() with { Quorum = 0 }), Breaks.Rule(BallotRules.QuorumCanBeReached));
        Assert.That(() => Open(Entry() with { Quorum = 4 }), Breaks.Rule(BallotRules.QuorumCanBeReached));
        Assert.That(() => Open(Entry() with { Seats = ["ann", "ann", "ben"], Quorum = 3 }), Breaks.Rule(BallotRules.QuorumCanBeReached));
    }

    [Test]
    public void Nobody_approves_their_own()
    {
        Assert.That(() => Open(Entry() with { Quorum = 3, Questions = [Question() with { AuthorId = "ann" }] }), Breaks.Rule(BallotRules.QuorumCanBeReached));
        var ballot = Open(Entry() with { Questions = [Question() with { AuthorId = "ann" }] });
        Assert.That(() => Answer(ballot, "ann", BallotChoice.Agrees), Breaks.Rule(BallotRules.IsAnsweredBySeats));
    }

    [TestCase(-1)]
    [TestCase(Ballot.LongestInDays + 1)]
    public void It_closes_later_and_within_a_year(int days) =>
        Assert.That(() => Open(Entry() with { ClosesOn = Some.Today.AddDays(days) }), Breaks.Rule(BallotRules.ClosesLater));

    [Test]
    public void It_is_answered_in_time_by_those_who_were_asked()
    {
        var ballot = Open(Entry());
        Assert.That(() => Answer(ballot, "eve", BallotChoice.Agrees), Breaks.Rule(BallotRules.IsAnsweredBySeats));
        Assert.That(() => ballot.Answer("ann", [new(Guid.NewGuid(), BallotChoice.Agrees)], null, Now, Some.Today), Breaks.Rule(BallotRules.IsAnsweredBySeats));
        Assert.That(() => Answer(ballot, "ann", BallotChoice.Agrees, today: ballot.ClosesOn.AddDays(1)), Breaks.Rule(BallotRules.IsAnsweredInTime));
        Assert.That(() => Answer(ballot, "ann", BallotChoice.Agrees, today: ballot.ClosesOn), Throws.Nothing);
    }

    [Test]
    public void What_is_on_paper_is_entered_by_another_and_later_too()
    {
        var ballot = Open(Entry());
        Assert.That(() => Answer(ballot, "ann", BallotChoice.Agrees, enteredBy: "ann"), Breaks.Rule(BallotRules.IsAnsweredBySeats));
        Answer(ballot, "ann", BallotChoice.Agrees, enteredBy: "editor", today: ballot.ClosesOn.AddDays(3));
        Assert.That(ballot.Seats.First().EnteredBy, Is.EqualTo("editor"));
    }

    [TestCase(BallotChoice.AgreesWithRemark)]
    [TestCase(BallotChoice.Objects)]
    [TestCase(BallotChoice.Abstains)]
    public void Whoever_does_not_simply_agree_says_why(BallotChoice choice)
    {
        var ballot = Open(Entry());
        Assert.That(() => Answer(ballot, "ann", choice, words: "  "), Breaks.Rule(BallotRules.SaysWhy));
        Assert.That(Answer(ballot, "ann", choice, words: " Since ").Single().Words, Is.EqualTo("Since"));
    }

    [Test]
    public void An_objection_is_read_by_whoever_answers_it() => Assert.That(
        () => Answer(Open(Entry()), "ann", BallotChoice.Objects, forTheBoard: true), Breaks.Rule(BallotRules.ObjectionIsForTheAuthor));

    [Test]
    public void Answers_are_sealed_until_it_is_closed_and_some_words_are_the_boards_after_it()
    {
        var ballot = Open(Entry());
        var open = Answer(ballot, "ann", BallotChoice.AgreesWithRemark, words: "Name the article").Single();
        var kept = Answer(ballot, "ben", BallotChoice.AgreesWithRemark, words: "Between us", forTheBoard: true).Single();
        var last = Answer(ballot, "cleo", BallotChoice.Agrees).Single();
        Assert.That(new[] { open, kept, last }.Select(answer => answer.Audience), Is.All.EqualTo(Audience.Authors));

        ballot.Close([open, kept, last], "editor", Now, Some.Today);

        Assert.That(new[] { open, kept, last }.Select(answer => answer.Audience), Is.EqualTo([Audience.Members, Audience.Board, Audience.Members]));
        Assert.That((ballot.IsOpen, ballot.Questions.Single().Outcome), Is.EqualTo((false, BallotOutcome.Approved)));
        Assert.That(() => Answer(ballot, "ann", BallotChoice.Agrees), Breaks.Rule(BallotRules.IsOpen));
        Assert.That(() => ballot.CallOff("Late", "editor", Now), Breaks.Rule(BallotRules.IsOpen));
    }

    [Test]
    public void It_is_closed_after_its_last_day_or_once_all_have_answered()
    {
        var ballot = Open(Entry());
        Answer(ballot, "ann", BallotChoice.Agrees);
        Answer(ballot, "ben", BallotChoice.Agrees);
        Assert.That(() => ballot.Close([], "editor", Now, ballot.ClosesOn), Breaks.Rule(BallotRules.ClosesWhenDone));
        Assert.That(ballot.MayClose(ballot.ClosesOn.AddDays(1)), Is.True);
        Answer(ballot, "cleo", BallotChoice.Agrees);
        Assert.That(ballot.MayClose(Some.Today), Is.True);
    }

    [Test]
    public void Whoever_takes_an_answer_back_has_not_answered()
    {
        var ballot = Open(Entry());
        Answer(ballot, "ann", BallotChoice.Agrees);
        Assert.That(ballot.Seats.First().AnsweredAt, Is.EqualTo(Now));
        ballot.Answer("ann", [], null, Now, Some.Today);
        Assert.That(ballot.Seats.First().AnsweredAt, Is.Null);
    }

    [Test]
    public void Who_judged_all_that_is_asked_is_not_waited_for()
    {
        var ballot = Open(Entry() with { Questions = [Question() with { AuthorId = "ann" }] });
        Answer(ballot, "ben", BallotChoice.Agrees);
        Answer(ballot, "cleo", BallotChoice.Agrees);
        Assert.That(ballot.MayClose(Some.Today), Is.True);
    }

    [Test]
    public void An_objection_is_answered_once_and_with_words()
    {
        var (ballot, question) = Returned();
        Assert.That(() => Maintain(ballot, question, " "), Breaks.Rule(BallotRules.ObjectionIsAnsweredOnce));
        Maintain(ballot, question, "The rubric asks for an act on the subject.");
        Assert.That(() => Maintain(ballot, question, "Again"), Breaks.Rule(BallotRules.ObjectionIsAnsweredOnce));
        Assert.That((question.Answer, question.AnsweredBy), Is.EqualTo((ObjectionAnswer.Maintains, "analyst")));
    }

    [Test]
    public void What_nobody_objected_to_has_no_answer()
    {
        var ballot = Open(Entry());
        Assert.That(() => Maintain(ballot, ballot.Questions.Single(), "Why?"), Breaks.Rule(BallotRules.ObjectionIsAnsweredOnce));
    }

    [Test]
    public void What_is_called_off_says_why_and_counts_nothing()
    {
        var ballot = Open(Entry());
        var answer = Answer(ballot, "ann", BallotChoice.Agrees).Single();
        Assert.That(() => ballot.CallOff("", "editor", Now), Breaks.Rule(BallotRules.CalledOffSaysWhy));
        ballot.CallOff("The draft changed", "editor", Now);
        Assert.That((ballot.Questions.Single().Outcome, answer.Audience), Is.EqualTo((BallotOutcome.CalledOff, Audience.Authors)));
    }

    [Test]
    public void Approved_is_what_was_asked_about_and_nothing_else()
    {
        var ballot = Open(Entry());
        ballot.Close(Everybody(ballot, BallotChoice.Agrees), "editor", Now, Some.Today);
        Assert.That(new[] { ballot }.Approves(Demand, "11"), Is.True);
        Assert.That(new[] { ballot }.Approves(Demand, "22"), Is.False, "judged again");
        Assert.That(new[] { ballot }.Approves(null, "11"), Is.False, "the card as a whole");
    }

    [Test]
    public void After_an_objection_it_is_asked_again_once_it_is_answered_or_judged_anew()
    {
        var (ballot, question) = Returned();
        Assert.That(() => new[] { ballot }.AskedByMajority(Demand, "11"), Breaks.Rule(BallotRules.ObjectionComesFirst));
        Assert.That(new[] { ballot }.AskedByMajority(Demand, "22"), Is.False, "judged anew: one objection holds it up again");
        Maintain(ballot, question, "We stay by it.");
        Assert.That(new[] { ballot }.AskedByMajority(Demand, "11"), Is.True);
    }

    [Test]
    public void What_was_accepted_is_judged_again_before_it_returns()
    {
        var (ballot, question) = Returned();
        ballot.AnswerObjection(question.Id, ObjectionAnswer.Accepts, "You are right.", Language.English, "analyst", Now);
        Assert.That(() => new[] { ballot }.AskedByMajority(Demand, "11"), Breaks.Rule(BallotRules.ObjectionComesFirst));
    }

    [Test]
    public void What_found_no_majority_is_judged_again()
    {
        var (first, question) = Returned();
        Maintain(first, question, "We stay by it.");
        var second = Open(Entry() with { Round = 2, Questions = [Question() with { ByMajority = true }] });
        second.Close(Everybody(second, BallotChoice.Objects), "editor", Now, Some.Today);
        Assert.That(second.Questions.Single().Outcome, Is.EqualTo(BallotOutcome.Rejected));
        Assert.That(() => new[] { second, first }.AskedByMajority(Demand, "11"), Breaks.Rule(BallotRules.ObjectionComesFirst));
    }

    [Test]
    public void What_too_few_answered_is_asked_again_as_it_was()
    {
        var (first, question) = Returned();
        Maintain(first, question, "We stay by it.");
        var second = Open(Entry() with { Round = 2, Questions = [Question() with { ByMajority = true }] });
        second.Close([], "editor", Now, second.ClosesOn.AddDays(1));
        Assert.That(new[] { first, second }.AskedByMajority(Demand, "11"), Is.True);
    }

    private static (Ballot Ballot, BallotQuestion Question) Returned()
    {
        var ballot = Open(Entry());
        ballot.Close([.. Everybody(ballot, BallotChoice.Agrees, "ann", "ben"), .. Answer(ballot, "cleo", BallotChoice.Objects)], "editor", Now, Some.Today);
        return (ballot, ballot.Questions.Single());
    }

    private static void Maintain(Ballot ballot, BallotQuestion question, string words) =>
        ballot.AnswerObjection(question.Id, ObjectionAnswer.Maintains, words, Language.English, "analyst", Now);

    private static List<BallotAnswer> Everybody(Ballot ballot, BallotChoice choice, params string[] who) =>
        [.. (who.Length > 0 ? who : [.. ballot.Seats.Select(seat => seat.AccountId)]).SelectMany(account => Answer(ballot, account, choice))];

    private static IReadOnlyList<BallotAnswer> Answer(
        Ballot ballot, string account, BallotChoice choice, string words = "Because", bool forTheBoard = false, string? enteredBy = null, DateOnly? today = null) =>
        ballot.Answer(account, [new(ballot.Questions.Single().Id, choice, words, Language.English, forTheBoard)], enteredBy, Now, today ?? Some.Today);

    private static Ballot Open(BallotEntry entry) => Ballot.Open(entry, Now, Some.Today);

    private static BallotEntry Entry() => new()
    {
        CampaignId = Guid.NewGuid(),
        Year = 2025,
        Round = 1,
        FactsSha256 = "00",
        OpenedBy = "editor",
        ClosesOn = Some.Today.AddDays(14),
        Quorum = 2,
        Seats = ["ann", "ben", "cleo"],
        Questions = [Question()],
    };

    private static BallotQuestionEntry Question() =>
        new() { DemandId = Demand, Sha256 = "11", Level = Level.LimitedProgress, LevelBefore = Level.NoProgress, YearBefore = 2012, Says = LocalText.Everywhere("A guide.") };
}
