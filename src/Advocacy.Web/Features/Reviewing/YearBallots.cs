using Advocacy.Domain.Cards;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What the board was asked about a year, and what it approved of the year's card.</summary>
internal static class YearBallots
{
    /// <summary>The year's ballots with who was asked what, the latest last.</summary>
    public static Task<List<Ballot>> BallotsOf(this AdvocacyDb db, int year, CancellationToken cancel) => db.Ballots.AsSplitQuery()
        .Include(ballot => ballot.Seats.OrderBy(seat => seat.Position)).Include(ballot => ballot.Questions.OrderBy(question => question.Position))
        .Where(ballot => ballot.Year == year).OrderBy(ballot => ballot.Round).ToListAsync(cancel);

    /// <summary>The year's open ballot.</summary>
    /// <exception cref="Domain.Rules.RuleBrokenException">There is none.</exception>
    /// <exception cref="NotFoundException">The board was never asked about that year.</exception>
    public static async Task<Ballot> OpenBallotOf(this AdvocacyDb db, int year, CancellationToken cancel)
    {
        var ballots = await db.BallotsOf(year, cancel);
        var latest = ballots.LastOrDefault() ?? throw new NotFoundException("A ballot");
        BallotRules.IsOpen.Requires(latest.IsOpen);
        return latest;
    }

    /// <summary>The ids of the campaign's demands, by code.</summary>
    public static Task<Dictionary<string, Guid>> DemandIds(this AdvocacyDb db, CancellationToken cancel) =>
        db.Demands.ToDictionaryAsync(demand => demand.Code, demand => demand.Id, cancel);

    /// <summary>The parts of a year's card that the board has not approved as they stand; nothing when it approved them all.</summary>
    public static async Task<IReadOnlyList<VotedPart>> NotYetApproved(this AdvocacyDb db, ProgressCard card, CancellationToken cancel)
    {
        if (card.FrozenFacts is not { } kept || FrozenFacts.Read(kept) is not { } facts)
        {
            return [new(null, "", null)];
        }

        var asked = await db.Ballots.AsNoTracking().Include(ballot => ballot.Questions).Where(ballot => ballot.Year == card.Year && ballot.ClosedAt != null).ToListAsync(cancel);
        var demands = await db.DemandIds(cancel);
        return [.. VotedFacts.Of(facts).Where(part => !asked.Approves(part.Code is null ? null : demands[part.Code], part.Sha256))];
    }
}
