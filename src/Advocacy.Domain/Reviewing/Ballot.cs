using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Reviewing;

/// <summary>The board's vote on a year's draft: who is asked what, until when, and what came of it.</summary>
/// <remarks>
/// Each question carries the hash of what it asks about. What the board approved is that and nothing else: a judgement made
/// again, a sentence reworded, is asked again, and the rest stays approved. What was answered is sealed until the ballot is
/// closed; that somebody answered is not.
/// </remarks>
public sealed class Ballot : Editable, IOfCampaign
{
    public const int ReasonMaxLength = 500;
    public const int LongestInDays = 366;

    private readonly List<BallotSeat> _seats = [];
    private readonly List<BallotQuestion> _questions = [];

    private Ballot() { }

    public Guid CampaignId { get; private init; }
    public int Year { get; private init; }
    /// <summary>From 1: what was not approved is asked again.</summary>
    public int Round { get; private init; }
    /// <summary>Of the frozen facts it was opened on, in hexadecimal.</summary>
    public string FactsSha256 { get; private init; } = "";
    public DateTime OpenedAt { get; private init; }
    /// <summary>The account's id.</summary>
    public string OpenedBy { get; private init; } = "";
    /// <summary>The last day on which it is answered.</summary>
    public DateOnly ClosesOn { get; private init; }
    /// <summary>How many have to answer a question.</summary>
    public int Quorum { get; private init; }
    /// <summary>When the answers were counted, or it was called off; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }
    /// <summary>The account's id.</summary>
    public string? ClosedBy { get; private set; }
    /// <summary>Null unless it was called off.</summary>
    public string? CalledOffBecause { get; private set; }
    public IReadOnlyCollection<BallotSeat> Seats => _seats;
    public IReadOnlyCollection<BallotQuestion> Questions => _questions;

    public bool IsOpen => ClosedAt is null;

    /// <summary>Opens a ballot.</summary>
    /// <param name="now">In UTC.</param>
    /// <param name="today">The day it is where the campaign is.</param>
    /// <exception cref="Rules.RuleBrokenException">There is nothing to ask, it would close before it opens, or no quorum could be reached.</exception>
    public static Ballot Open(BallotEntry entry, DateTime now, DateOnly today)
    {
        BallotRules.HasSomethingToAsk.Requires(entry.Questions.Count > 0);
        BallotRules.ClosesLater.Requires(entry.ClosesOn >= today && entry.ClosesOn <= today.AddDays(LongestInDays));
        var seats = entry.Seats.Distinct().ToList();
        BallotRules.QuorumCanBeReached.Requires(
            entry.Quorum >= 1 && entry.Questions.All(question => seats.Count(seat => seat != question.AuthorId) >= entry.Quorum));
        var ballot = new Ballot
        {
            CampaignId = entry.CampaignId,
            Year = entry.Year,
            Round = entry.Round,
            FactsSha256 = entry.FactsSha256,
            OpenedAt = now,
            OpenedBy = entry.OpenedBy,
            ClosesOn = entry.ClosesOn,
            Quorum = entry.Quorum,
        };
        ballot._seats.AddRange(seats.Select((account, place) => BallotSeat.Of(ballot, place + 1, account)));
        ballot._questions.AddRange(entry.Questions.Select((question, place) => BallotQuestion.Of(ballot, place + 1, question)));
        return ballot;
    }

    /// <summary>Takes what somebody answers, in the place of all they answered before.</summary>
    /// <param name="account">Who answers.</param>
    /// <param name="entries">One for each question that is answered; the others are still open.</param>
    /// <param name="enteredBy">The account that enters what was answered on paper; null for who answers by themselves.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">The day it is where the campaign is; what is on paper may be entered later.</param>
    /// <returns>The answers, sealed, to be kept.</returns>
    public IReadOnlyList<BallotAnswer> Answer(string account, IReadOnlyList<BallotAnswerEntry> entries, string? enteredBy, DateTime now, DateOnly today)
    {
        BallotRules.IsOpen.Requires(IsOpen);
        BallotRules.IsAnsweredInTime.Requires(enteredBy is not null || today <= ClosesOn);
        var seat = _seats.Find(seat => seat.AccountId == account);
        BallotRules.IsAnsweredBySeats.Requires(seat is not null && enteredBy != account
            && entries.All(entry => _questions.Exists(question => question.Id == entry.QuestionId && question.IsFor(account))));
        var answers = entries.DistinctBy(entry => entry.QuestionId).Select(entry => BallotAnswer.Of(this, seat, entry)).ToList();
        var isWhole = _questions.Where(question => question.IsFor(account)).All(question => answers.Exists(answer => answer.QuestionId == question.Id));
        seat.Answers(isWhole ? now : null, enteredBy);
        Touch();
        return answers;
    }

    /// <summary>Counts the answers and breaks their seals.</summary>
    /// <param name="answers">All that were given.</param>
    public void Close(IReadOnlyCollection<BallotAnswer> answers, string by, DateTime now, DateOnly today)
    {
        BallotRules.IsOpen.Requires(IsOpen);
        BallotRules.ClosesWhenDone.Requires(MayClose(today));
        foreach (var question in _questions)
        {
            question.Becomes(BallotCount.Of(
                [.. answers.Where(answer => answer.QuestionId == question.Id).Select(answer => answer.Choice)], Quorum, question.ByMajority));
        }

        foreach (var answer in answers)
        {
            answer.Open();
        }

        (ClosedAt, ClosedBy) = (now, by);
        Touch();
    }

    /// <summary>Whether its last day is over, or everybody answered who has something to answer.</summary>
    public bool MayClose(DateOnly today) => IsOpen && (today > ClosesOn
        || _seats.TrueForAll(seat => seat.AnsweredAt is not null || !_questions.Exists(question => question.IsFor(seat.AccountId))));

    /// <summary>Ends it without a count; what was answered stays sealed.</summary>
    public void CallOff(string because, string by, DateTime now)
    {
        BallotRules.IsOpen.Requires(IsOpen);
        BallotRules.CalledOffSaysWhy.Requires(!string.IsNullOrWhiteSpace(because));
        _questions.ForEach(question => question.Becomes(BallotOutcome.CalledOff));
        (ClosedAt, ClosedBy, CalledOffBecause) = (now, by, because.Trim());
        Touch();
    }

    /// <summary>Answers what was objected to a judgement.</summary>
    /// <param name="questionId">The question that was returned.</param>
    /// <param name="by">The account that answers.</param>
    public void AnswerObjection(Guid questionId, ObjectionAnswer answer, string words, Language language, string by, DateTime now)
    {
        var question = _questions.Find(question => question.Id == questionId);
        BallotRules.ObjectionIsAnsweredOnce.Requires(
            question is { Outcome: BallotOutcome.Returned, Answer: null } && !string.IsNullOrWhiteSpace(words));
        question.IsAnswered(answer, words, language, by, now);
        Touch();
    }
}
