using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>Every year since the campaign began, latest first: each demand's level then, and the card that was made of them.</summary>
[AllowedToMembers, Kept]
public sealed record ViewReview : IQuery<ReviewView>;

/// <param name="Demands">Those ever asked, in their order.</param>
/// <param name="ThisYear">The year it is.</param>
public sealed record ReviewView(IReadOnlyList<ReviewedDemand> Demands, IReadOnlyList<ReviewedYear> Years, int ThisYear)
{
    /// <summary>The demands still asked with where they stand, the worst first; those nobody judged yet at the end.</summary>
    public required IReadOnlyList<StandingLine> Standings { get; init; }

    public required MovementTally Tally { get; init; }

    /// <summary>The codes of the demands that wait for their judgement of this year.</summary>
    public IReadOnlyList<string> Waiting =>
        [.. Years.Where(year => year.Year == ThisYear).SelectMany(year => year.Judged).Where(judged => judged is { IsAsked: true, Given: null }).Select(judged => judged.Code)];
}

/// <param name="Last">The last day on which something was said, done or found about it; null where nothing was.</param>
public sealed record StandingLine(DemandStanding Demand, DateOnly? Last);

public sealed record ReviewedDemand(string Code, LocalText Title);

/// <param name="Judged">For each demand, in their order, how it was judged.</param>
/// <param name="Card">How far the year's card is; null when there is none.</param>
/// <param name="Edition">The number of its latest edition.</param>
/// <param name="Ballot">How far the board's last ballot on it is; null when it was never asked.</param>
public sealed record ReviewedYear(int Year, IReadOnlyList<JudgedDemand> Judged, CardState? Card, int? Edition, BallotState? Ballot)
{
    public bool IsJudgedWhole => Judged.All(judged => !judged.IsAsked || judged.Given is not null) && Judged.Any(judged => judged.Given is not null);

    public bool IsUntouched => Card is null && Judged.All(judged => judged.Given is null);
}

/// <summary>How far a ballot of the board is.</summary>
public enum BallotState
{
    Open,
    Returned,
    Approved,
    Undecided,
}

/// <param name="IsAsked">False for a year it was not asked in.</param>
/// <param name="Given">Null while nobody judged it for the year.</param>
public sealed record JudgedDemand(string Code, bool IsAsked, JudgedYear? Given);

internal sealed class ViewReviewHandler(AdvocacyDb db, DemandStandings standings, CurrentCampaign current, TimeProvider clock) : IRequestHandler<ViewReview, ReviewView>
{
    public async Task<ReviewView> Handle(ViewReview query, CancellationToken cancel)
    {
        var thisYear = clock.Today().Year;
        var demands = await standings.Read(cancel);
        var facts = await db.ReadDemandFacts(cancel);
        var began = await db.Campaigns.Where(campaign => campaign.Id == current.Id).Select(campaign => campaign.Began).SingleAsync(cancel);
        var cards = (await db.ProgressCards.Select(card => new { card.Year, card.Edition, card.State }).ToListAsync(cancel))
            .GroupBy(card => card.Year).ToDictionary(editions => editions.Key, editions => editions.MaxBy(card => card.Edition)!);
        var ballots = (await db.Ballots.Where(ballot => ballot.CalledOffBecause == null).Select(ballot => new
        {
            ballot.Year,
            ballot.Round,
            State = ballot.ClosedAt == null ? BallotState.Open
                : ballot.Questions.Any(question => question.Outcome == BallotOutcome.Returned || question.Outcome == BallotOutcome.Rejected) ? BallotState.Returned
                : ballot.Questions.All(question => question.Outcome == BallotOutcome.Approved) ? BallotState.Approved : BallotState.Undecided,
        }).ToListAsync(cancel)).GroupBy(ballot => ballot.Year).ToDictionary(rounds => rounds.Key, rounds => (BallotState?)rounds.MaxBy(ballot => ballot.Round)!.State);
        var first = demands.SelectMany(demand => demand.Years).Select(year => year.Year).Append(began.Earliest.Year).Min();
        return new(
            [.. demands.Select(demand => new ReviewedDemand(demand.Code, demand.Title))],
            [.. Enumerable.Range(first, Math.Max(0, thisYear - first + 1)).Reverse().Select(year => new ReviewedYear(
                year,
                [.. demands.Select(demand => new JudgedDemand(demand.Code, demand.IsAskedIn(year), demand.Years.FirstOrDefault(judged => judged.Year == year)))],
                cards.GetValueOrDefault(year)?.State, cards.GetValueOrDefault(year)?.Edition, ballots.GetValueOrDefault(year)))],
            thisYear)
        {
            Standings = [.. demands.Where(demand => demand.IsAskedIn(thisYear)).OrderBy(demand => demand.Latest?.Level is null or Level.NotAssessed)
                .ThenBy(demand => demand.Latest?.Level).ThenBy(demand => demand.Latest?.Movement).Select(demand => new StandingLine(demand, facts.Last(demand.Id)))],
            Tally = MovementTally.Of([.. demands.Select(demand => demand.Years.Select(judged => (judged.Year, judged.Measured)).ToList())]),
        };
    }
}
