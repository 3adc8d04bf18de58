using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Asks the board about what it has not approved yet of a year's draft.</summary>
[AllowedTo(Role.Editor)]
public sealed record OpenBallot : Command<Guid>
{
    public int Year { get; init; }

    /// <summary>The hash of the frozen facts the editor looked at.</summary>
    [StringLength(64)]
    public string FactsSha256 { get; init; } = "";

    /// <summary>Its last day is the last on which the board answers.</summary>
    [Required, LooksAhead]
    public FuzzyDate? ClosesOn { get; init; }

    /// <summary>How many have to answer.</summary>
    [Required, Range(1, 100)]
    public int? Quorum { get; init; }

    /// <summary>The accounts of those who are asked.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];
}

internal sealed class OpenBallotHandler(AdvocacyDb db, CurrentActor actor, CurrentCampaign current, TimeProvider clock) : IRequestHandler<OpenBallot, Guid>
{
    public async Task<Guid> Handle(OpenBallot command, CancellationToken cancel)
    {
        var card = await db.CardsWithAllTheyPrint().Where(card => card.Year == command.Year).OrderByDescending(card => card.Edition).Require(cancel);
        BallotRules.IsOverTheDraft.Requires(card.State == CardState.Draft && card.FrozenFacts is not null);
        EditingRules.IsUnchangedSinceOpened.Requires(card.FactsSha256 == command.FactsSha256);
        CardRules.SaysWhatIsPublicOnRecord.Requires(await new DraftCheck(db).Of(card, await db.CampaignOfCards(current.Id, cancel), cancel) is []);
        var before = await db.BallotsOf(command.Year, cancel);
        BallotRules.OneAtATime.Requires(before.TrueForAll(ballot => !ballot.IsOpen));

        var demands = await db.DemandIds(cancel);
        var judges = await db.Assessments.WhoeverReads().Where(judged => judged.Year == command.Year).ToDictionaryAsync(judged => judged.DemandId, judged => judged.AuthorId, cancel);
        var seconds = await db.SecondJudgements.WhoeverReads().Where(judged => judged.Year == command.Year).ToDictionaryAsync(judged => judged.DemandId, judged => (Level?)judged.Level, cancel);
        var ballot = Ballot.Open(new()
        {
            CampaignId = current.Id,
            Year = command.Year,
            Round = before.Count + 1,
            FactsSha256 = command.FactsSha256,
            OpenedBy = actor.Value.Id ?? "",
            ClosesOn = command.ClosesOn!.Latest,
            Quorum = command.Quorum!.Value,
            Seats = await BoardAmong(command.Seats, cancel),
            Questions = [.. (await db.NotYetApproved(card, cancel)).Select(part => Ask(part, FrozenFacts.Read(card.FrozenFacts!)!))],
        }, clock.Now(), clock.Today());
        db.Add(ballot);
        return ballot.Id;

        BallotQuestionEntry Ask(VotedPart part, FrozenFacts facts)
        {
            var demand = part.Code is null ? (Guid?)null : demands[part.Code];
            var last = part.Demand?.Years.Where(year => year.Year < command.Year).MaxBy(year => year.Year);
            return new()
            {
                DemandId = demand,
                Sha256 = part.Sha256,
                Level = part.Demand?.Level,
                Word = facts.Rubric.Levels.FirstOrDefault(level => level.Level == part.Demand?.Level)?.Word ?? LocalText.Empty,
                LevelBefore = last?.Level,
                WordBefore = last?.Word ?? LocalText.Empty,
                YearBefore = last?.Year,
                SecondLevel = demand is { } judged ? seconds.GetValueOrDefault(judged) : null,
                Says = part.Demand?.Reason ?? facts.Verdict,
                // Whoever puts the card before the board wrote what it says as a whole.
                AuthorId = demand is { } id ? judges.GetValueOrDefault(id) : actor.Value.Id,
                ByMajority = before.AskedByMajority(demand, part.Sha256),
            };
        }
    }

    private async Task<IReadOnlyList<string>> BoardAmong(IReadOnlyList<string> seats, CancellationToken cancel)
    {
        var board = (await db.OpenAccountsOf(Role.Board, cancel)).ConvertAll(account => account.Id);
        return seats.All(board.Contains) ? [.. seats.Distinct().OrderBy(board.IndexOf)] : throw new NotFoundException("A member of the board");
    }
}
