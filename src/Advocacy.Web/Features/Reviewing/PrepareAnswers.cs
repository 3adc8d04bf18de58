using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What a member of the board reads before they answer, and what they answered so far.</summary>
/// <param name="Year">Of the card.</param>
/// <param name="Seat">Whose paper is entered; null for the reader's own.</param>
[AllowedTo(Role.Board, Role.Editor)]
public sealed record PrepareAnswers(int Year, Guid? Seat = null) : IQuery<BallotPacket>;

public sealed record BallotPacket
{
    public required int Year { get; init; }
    public required int Round { get; init; }
    public required DateOnly ClosesOn { get; init; }
    public required int Quorum { get; init; }
    public required int Seats { get; init; }
    public required int Answered { get; init; }
    /// <summary>False once it is closed.</summary>
    public required bool IsOpen { get; init; }
    /// <summary>Whose answers these are; null where the reader was not asked.</summary>
    public required string? Name { get; init; }
    /// <summary>Whether all was answered that may be.</summary>
    public required bool HasAnswered { get; init; }
    /// <summary>What moved first, then the card as a whole, then what has not moved.</summary>
    public required IReadOnlyList<PacketQuestion> Questions { get; init; }
    public required IReadOnlyList<AnswerRow> Given { get; init; }
}

public sealed record PacketQuestion
{
    public required Guid Id { get; init; }
    /// <summary>The demand's; null for what the card says as a whole.</summary>
    public required string? Code { get; init; }
    public required LocalText Title { get; init; }
    public required Level? Level { get; init; }
    /// <summary>The level in the words of the rubric.</summary>
    public required LocalText Word { get; init; }
    public required Level? LevelBefore { get; init; }
    public required LocalText WordBefore { get; init; }
    public required int? YearBefore { get; init; }
    public required LocalText Says { get; init; }
    /// <summary>The reason that the last published card printed; empty where none did.</summary>
    public required LocalText SaidBefore { get; init; }
    public required bool ByMajority { get; init; }
    /// <summary>What was objected the last time, and what was answered.</summary>
    public required IReadOnlyList<ObjectionView> Objections { get; init; }
    /// <summary>Judged by whoever would answer: nobody approves their own.</summary>
    public required bool IsOwn { get; init; }
    /// <summary>The draft says something else by now.</summary>
    public required bool IsStale { get; init; }
    /// <summary>What it rests on, as it is frozen; null for the card as a whole, and where the draft says something else.</summary>
    public required FrozenDemand? Frozen { get; init; }
    /// <summary>The titles of the sources weighed, for and against.</summary>
    public required IReadOnlyList<string> SourcesFor { get; init; }
    public required IReadOnlyList<string> SourcesAgainst { get; init; }

    /// <summary>What whoever judged second, without knowing the first judgement, gave; null where nobody did.</summary>
    public required SecondView? Second { get; init; }

    public bool HasMoved => Level is null || Level != LevelBefore || Second is { Agreement: not Agreement.Same };

    public int Promised => Frozen?.Said.Count ?? 0;

    public int Broken => Frozen?.Said.Count(said => said.Commitment.State == CommitmentState.Broken || said.Commitment.Overdue) ?? 0;
}

public sealed record ObjectionView(string Seat, string Words, Language WordsLanguage, string? Answer, Language AnswerLanguage);

internal sealed class PrepareAnswersHandler(AdvocacyDb db, CurrentActor actor) : IRequestHandler<PrepareAnswers, BallotPacket>
{
    public async Task<BallotPacket> Handle(PrepareAnswers query, CancellationToken cancel)
    {
        var ballots = await db.BallotsOf(query.Year, cancel);
        var ballot = ballots.LastOrDefault() ?? throw new NotFoundException("A ballot");
        var seat = query.Seat is { } entered
            ? ballot.Seats.SingleOrDefault(seat => seat.Id == entered) ?? throw new NotFoundException("A seat")
            : ballot.Seats.SingleOrDefault(seat => seat.AccountId == actor.Value.Id);
        var kept = await db.ProgressCards.Where(card => card.Year == query.Year && card.State != CardState.Withdrawn).OrderByDescending(card => card.Edition)
            .Select(card => card.FrozenFacts).FirstOrDefaultAsync(cancel);
        var printed = await db.ProgressCards.Where(card => card.Year < query.Year && card.State == CardState.Published)
            .OrderByDescending(card => card.Year).ThenByDescending(card => card.Edition).Select(card => card.FrozenFacts).FirstOrDefaultAsync(cancel);
        var (facts, last) = (kept is null ? null : FrozenFacts.Read(kept), printed is null ? null : FrozenFacts.Read(printed));
        var parts = facts is null ? [] : VotedFacts.Of(facts);
        var demands = await db.Demands.Select(demand => new { demand.Id, demand.Code, demand.Title }).ToDictionaryAsync(demand => demand.Id, cancel);
        var seconds = await db.ReadSeconds(query.Year, await db.YearRounds.AsNoTracking().SingleOrDefaultAsync(round => round.Year == query.Year, cancel), cancel);
        var objections = await Objections(ballots, cancel);
        // Of a seat whose paper is entered, what its reader entered before; never what somebody answered by themselves.
        var given = seat is null ? [] : await db.BallotAnswers.Where(answer => answer.SeatId == seat.Id)
            .Select(answer => new AnswerRow { QuestionId = answer.QuestionId, Choice = answer.Choice, Words = answer.Words, IsForTheBoard = answer.IsForTheBoard }).ToListAsync(cancel);

        return new()
        {
            Year = query.Year,
            Round = ballot.Round,
            ClosesOn = ballot.ClosesOn,
            Quorum = ballot.Quorum,
            Seats = ballot.Seats.Count,
            Answered = ballot.Seats.Count(answered => answered.AnsweredAt is not null),
            IsOpen = ballot.IsOpen,
            Name = seat is null ? null : await db.NameOfAccount(seat.AccountId, cancel),
            HasAnswered = seat?.AnsweredAt is not null,
            Questions = [.. ballot.Questions.Select(Question).OrderBy(question => question switch { { Code: null } => 1, { HasMoved: true } => 0, _ => 2 })],
            Given = given,
        };

        PacketQuestion Question(BallotQuestion asked)
        {
            var demand = asked.DemandId is { } id ? demands[id] : null;
            var part = parts.FirstOrDefault(part => part.Code == demand?.Code && part.Sha256 == asked.Sha256);
            var before = last?.Demands.FirstOrDefault(known => known.Code == demand?.Code);
            return new()
            {
                Id = asked.Id,
                Code = demand?.Code,
                Title = demand?.Title ?? LocalText.Empty,
                Level = asked.Level,
                Word = asked.Word,
                LevelBefore = asked.LevelBefore,
                WordBefore = asked.WordBefore,
                YearBefore = asked.YearBefore,
                Says = asked.Says,
                SaidBefore = demand is null ? last?.Verdict ?? LocalText.Empty : before?.Reason ?? LocalText.Empty,
                ByMajority = asked.ByMajority,
                Objections = [.. objections[(asked.DemandId, asked.Sha256)]],
                IsOwn = seat is not null && !asked.IsFor(seat.AccountId),
                IsStale = part is null,
                Frozen = part?.Demand,
                Second = asked is { DemandId: { } judged, SecondLevel: { } level } && seconds.GetValueOrDefault(judged) is { } second
                    ? second with { Agreement = asked.Level!.Value.With(level) }
                    : null,
                SourcesFor = TitlesOf(part?.Demand?.EvidenceFor),
                SourcesAgainst = TitlesOf(part?.Demand?.EvidenceAgainst),
            };
        }

        IReadOnlyList<string> TitlesOf(IReadOnlyList<int>? numbers) =>
            numbers is null ? [] : [.. facts!.Sources.Where(source => numbers.Contains(source.Number)).Select(source => source.Title)];
    }

    /// <summary>What was objected in closed ballots to what is asked again, with what was answered.</summary>
    private async Task<ILookup<(Guid? Demand, string Sha256), ObjectionView>> Objections(IReadOnlyList<Ballot> ballots, CancellationToken cancel)
    {
        var returned = ballots.SelectMany(ballot => ballot.Questions).Where(question => question.Answer is not null).ToList();
        var ids = returned.ConvertAll(question => question.Id);
        var words = ids.Count == 0 ? [] : await db.BallotAnswers.AsNoTracking()
            .Where(answer => ids.Contains(answer.QuestionId) && answer.Choice == BallotChoice.Objects).ToListAsync(cancel);
        var seats = ballots.SelectMany(ballot => ballot.Seats).ToDictionary(seat => seat.Id, seat => seat.AccountId);
        var names = ids.Count == 0 ? [] : await db.NamesOfAccounts(seats.Values, cancel);
        return (from question in returned
                from answer in words
                where answer.QuestionId == question.Id
                let account = seats[answer.SeatId]
                select (Key: (question.DemandId, question.Sha256), View: new ObjectionView(
                    names.GetValueOrDefault(account, account), answer.Words ?? "", answer.WordsLanguage, question.AnswerWords, question.AnswerLanguage)))
            .ToLookup(found => found.Key, found => found.View);
    }
}
