using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Cards;

public sealed class RoundTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly Demand Demand = Campaign.Demands.First();
    private static readonly FuzzyDate Asked = Some.Day(2026, 3, 1);

    private readonly ProgressCard _card = ProgressCard.Draft(Campaign, 2012, 1, new(Some.Text(), Some.Text(), Some.Text(), []));

    [Test]
    public void A_later_round_takes_the_place_of_the_one_before()
    {
        _card.HasGoneRound([new(Demand, "The ministry", Asked)], [new(SignOffRole.Author, "A. Author", Asked)]);
        _card.HasGoneRound([new(Demand, " The agency ", Asked, Some.Day(2026, 3, 9), "We act.", Language.English)], []);

        Assert.That(_card.Replies.Select(reply => (reply.Asked, reply.Words)), Is.EqualTo([("The agency", "We act.")]));
        Assert.That(_card.SignOffs, Is.Empty);
    }

    [Test]
    public void A_reply_names_who_was_asked() => Assert.That(
        () => _card.HasGoneRound([new(Demand, " ", Asked)], []), Breaks.Rule(CardRules.ReplySaysWhoWasAsked));

    [Test]
    public void A_reply_is_about_a_demand_of_the_campaign() => Assert.That(
        () => _card.HasGoneRound([new(Some.Campaign("other").Demands.First(), "The ministry", Asked)], []), Breaks.Rule(CardRules.ReplySaysWhoWasAsked));

    [TestCase("2026-03-09", null)]
    [TestCase(null, "We act.")]
    [TestCase("2026-02-09", "We act.")]
    public void A_reply_has_its_words_and_its_date_after_the_question(string? on, string? words) => Assert.That(
        () => _card.HasGoneRound([new(Demand, "The ministry", Asked, on is null ? null : FuzzyDate.Parse(on), words)], []),
        Breaks.Rule(CardRules.ReplyHasItsWordsAndDate));

    [Test]
    public void What_an_authority_answered_is_answered_and_never_its_silence()
    {
        Assert.That(() => _card.HasGoneRound([new(Demand, "The ministry", Asked, Answer: "It does not")], []), Breaks.Rule(CardRules.AnswersAReply));
        _card.HasGoneRound([new(Demand, "The ministry", Asked, Asked, "We act.", Language.English, " It does not. ")], []);
        Assert.That(_card.Replies.Single().Answer, Is.EqualTo("It does not."));
    }

    [Test]
    public void A_sign_off_names_who_signed() => Assert.That(
        () => _card.HasGoneRound([], [new(SignOffRole.Board, " ", Asked)]), Breaks.Rule(CardRules.SignOffSaysWho));

    [Test]
    public void Other_words_are_signed_anew_and_what_was_answered_stays()
    {
        _card.HasGoneRound([new(Demand, "The ministry", Asked)], [new(SignOffRole.Board, "A. Chair", Asked)]);

        _card.Reword(new(Some.Text(), Some.Text("Other words"), Some.Text(), []));

        Assert.That((_card.SignOffs.Count, _card.Replies.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void What_is_refused_leaves_the_round_as_it_was()
    {
        _card.HasGoneRound([new(Demand, "The ministry", Asked)], []);

        Assert.That(() => _card.HasGoneRound([], [new(SignOffRole.Board, " ", Asked)]), Breaks.Rule(CardRules.SignOffSaysWho));
        Assert.That(_card.Replies, Has.Count.EqualTo(1));
    }
}
