using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What the board was asked about a year: who answered and, once a ballot is closed, what.</summary>
[AllowedToMembers]
public sealed record ViewBallot(int Year) : IQuery<BallotView>;

/// <param name="Card">How far the year's card is; null when there is none.</param>
/// <param name="Unapproved">What of the card the board has not approved as it stands: demands by their codes, null for the card as a whole.</param>
/// <param name="Rounds">The latest first.</param>
/// <param name="IsStale">The draft was made again since the open ballot began.</param>
public sealed record BallotView(int Year, CardState? Card, IReadOnlyList<string?> Unapproved, IReadOnlyList<BallotRound> Rounds, bool IsStale)
{
    public BallotRound? Open => Rounds.FirstOrDefault(round => round.IsOpen);

    public BallotRound? Latest => Rounds.Count > 0 ? Rounds[0] : null;
}

public sealed record BallotRound
{
    public required int Round { get; init; }
    public required DateTime OpenedAt { get; init; }
    public required string? OpenedBy { get; init; }
    public required DateOnly ClosesOn { get; init; }
    public required int Quorum { get; init; }
    public required bool IsOpen { get; init; }
    /// <summary>Its last day is over, or everybody answered.</summary>
    public required bool MayClose { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required string? CalledOffBecause { get; init; }
    public required string FactsSha256 { get; init; }
    public required IReadOnlyList<SeatView> Seats { get; init; }
    public required IReadOnlyList<QuestionView> Questions { get; init; }

    public int Answered => Seats.Count(seat => seat.HasAnswered);

    public int Approved => Questions.Count(question => question.Outcome == BallotOutcome.Approved);
}

/// <param name="IsReader">Whether it is the reader's own.</param>
/// <param name="EnteredBy">Who entered what was answered on paper; null where it wasn't.</param>
public sealed record SeatView(Guid Id, string Name, bool HasAnswered, string? EnteredBy, bool IsReader);

public sealed record QuestionView
{
    public required Guid Id { get; init; }
    /// <summary>The demand's; null for what the card says as a whole.</summary>
    public required string? Code { get; init; }
    public required LocalText Title { get; init; }
    public required Level? Level { get; init; }
    /// <summary>The level in the words of the rubric it was given by.</summary>
    public required LocalText Word { get; init; }
    public required Level? LevelBefore { get; init; }
    public required LocalText WordBefore { get; init; }
    public required int? YearBefore { get; init; }
    /// <summary>What whoever judged second would have given; null where nobody did.</summary>
    public required Level? SecondLevel { get; init; }
    public required LocalText Says { get; init; }
    public required bool ByMajority { get; init; }
    public required BallotOutcome Outcome { get; init; }
    public required ObjectionAnswer? Answer { get; init; }
    public required string? AnswerWords { get; init; }
    public required Language AnswerLanguage { get; init; }
    public required string? AnsweredBy { get; init; }
    public required DateTime? AnsweredAt { get; init; }
    /// <summary>Nothing while the ballot is open.</summary>
    public required IReadOnlyList<AnswerView> Answers { get; init; }

    public bool HasMoved => Level is null || Level != LevelBefore || (SecondLevel is not null && SecondLevel != Level);

    public IEnumerable<AnswerView> Of(BallotChoice choice) => Answers.Where(answer => answer.Choice == choice);
}

/// <param name="Words">Null where there are none, or the reader may not read them.</param>
/// <param name="IsKept">There are words, for the board alone.</param>
public sealed record AnswerView(Guid SeatId, string Seat, BallotChoice Choice, string? Words, Language WordsLanguage, bool IsKept);

internal sealed class ViewBallotHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<ViewBallot, BallotView>
{
    public async Task<BallotView> Handle(ViewBallot query, CancellationToken cancel)
    {
        var card = await db.ProgressCards.AsNoTracking().Where(card => card.Year == query.Year).OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel);
        var ballots = await db.BallotsOf(query.Year, cancel);
        if (card is null && ballots.Count == 0)
        {
            throw new NotFoundException("A card");
        }

        var ids = ballots.Where(ballot => !ballot.IsOpen && ballot.CalledOffBecause is null).Select(ballot => ballot.Id).ToList();
        // Who answered what is everybody's once it is counted; some of the words stay the board's.
        var choices = await db.BallotAnswers.WhoeverReads().Where(answer => ids.Contains(answer.BallotId))
            .Select(answer => new { answer.Id, answer.SeatId, answer.QuestionId, answer.Choice }).ToListAsync(cancel);
        var words = await db.BallotAnswers.Where(answer => ids.Contains(answer.BallotId) && answer.Words != null)
            .Select(answer => new { answer.Id, answer.Words, answer.WordsLanguage, answer.IsForTheBoard }).ToDictionaryAsync(answer => answer.Id, cancel);
        var demands = await db.Demands.Select(demand => new { demand.Id, demand.Code, demand.Title }).ToDictionaryAsync(demand => demand.Id, cancel);
        var names = await db.NamesOfAccounts(
            ballots.SelectMany(ballot => ballot.Seats.SelectMany(seat => new[] { seat.AccountId, seat.EnteredBy })
                .Concat(ballot.Questions.Select(question => question.AnsweredBy)).Append(ballot.OpenedBy)), cancel);
        var unapproved = card is { State: CardState.Draft } ? (await db.NotYetApproved(card, cancel)).Select(part => part.Code).ToList() : [];

        return new(
            query.Year, card?.State, unapproved, [.. ballots.AsEnumerable().Reverse().Select(Round)],
            ballots.Exists(ballot => ballot.IsOpen && ballot.FactsSha256 != card?.FactsSha256));

        BallotRound Round(Ballot ballot)
        {
            var seats = ballot.Seats.ToDictionary(seat => seat.Id, seat => NameOf(seat.AccountId) ?? "");
            return new()
            {
                Round = ballot.Round,
                OpenedAt = ballot.OpenedAt,
                OpenedBy = NameOf(ballot.OpenedBy),
                ClosesOn = ballot.ClosesOn,
                Quorum = ballot.Quorum,
                IsOpen = ballot.IsOpen,
                MayClose = ballot.MayClose(clock.Today()),
                ClosedAt = ballot.ClosedAt,
                CalledOffBecause = ballot.CalledOffBecause,
                FactsSha256 = ballot.FactsSha256,
                Seats = [.. ballot.Seats.Select(seat => new SeatView(
                    seat.Id, seats[seat.Id], seat.AnsweredAt is not null, NameOf(seat.EnteredBy), seat.AccountId == actor.Value.Id))],
                Questions = [.. ballot.Questions.Select(question => new QuestionView
                {
                    Id = question.Id,
                    Code = question.DemandId is { } id ? demands[id].Code : null,
                    Title = question.DemandId is { } demand ? demands[demand].Title : LocalText.Empty,
                    Level = question.Level,
                    Word = question.Word,
                    WordBefore = question.WordBefore,
                    LevelBefore = question.LevelBefore,
                    YearBefore = question.YearBefore,
                    SecondLevel = question.SecondLevel,
                    Says = question.Says,
                    ByMajority = question.ByMajority,
                    Outcome = question.Outcome,
                    Answer = question.Answer,
                    AnswerWords = question.AnswerWords,
                    AnswerLanguage = question.AnswerLanguage,
                    AnsweredBy = NameOf(question.AnsweredBy),
                    AnsweredAt = question.AnsweredAt,
                    Answers = [.. from seat in ballot.Seats
                                  from choice in choices
                                  where choice.SeatId == seat.Id && choice.QuestionId == question.Id
                                  let said = words.GetValueOrDefault(choice.Id)
                                  select new AnswerView(
                                      seat.Id, seats[seat.Id], choice.Choice, said?.Words, said?.WordsLanguage ?? default,
                                      said?.IsForTheBoard ?? choice.Choice != BallotChoice.Agrees)],
                })],
            };
        }

        string? NameOf(string? account) => account is null ? null : names.GetValueOrDefault(account, account);
    }
}
