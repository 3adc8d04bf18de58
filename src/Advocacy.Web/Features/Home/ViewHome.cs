using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Home;

/// <summary>Where the campaign stands, and what waits for the people who keep its record.</summary>
[AllowedToMembers]
public sealed record ViewHome : IQuery<HomeView>;

public sealed record HomeView
{
    public required MovementTally Tally { get; init; }
    public required IReadOnlyList<DemandStanding> Demands { get; init; }
    /// <summary>Open commitments whose latest due date has passed, longest ago first.</summary>
    public required IReadOnlyList<DueCommitment> Overdue { get; init; }
    /// <summary>Open commitments due within <see cref="ViewHomeHandler.SoonDays"/> days.</summary>
    public required IReadOnlyList<DueCommitment> DueSoon { get; init; }
    /// <summary>Open commitments without a due date.</summary>
    public required int OpenWithoutDate { get; init; }
    /// <summary>This year, for what is not assessed yet.</summary>
    public required int Year { get; init; }
    public required IReadOnlyList<DraftCard> Drafts { get; init; }
}

public sealed record DueCommitment(Guid Id, string Words, Language WordsLanguage, bool Reported, FuzzyDate Due);

public sealed record DraftCard(int Year, LocalText Title);

internal sealed class ViewHomeHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ViewHome, HomeView>
{
    public const int SoonDays = 60;

    public async Task<HomeView> Handle(ViewHome query, CancellationToken cancel)
    {
        var today = clock.Today();
        var demands = await db.Standings(cancel);
        var open = await db.Commitments.Where(made => made.State == CommitmentState.Open)
            .Select(made => new { made.Id, made.Words, made.WordsLanguage, made.Reported, made.Due }).ToListAsync(cancel);
        var due = open.Where(made => made.Due is not null)
            .Select(made => new DueCommitment(made.Id, made.Words, made.WordsLanguage, made.Reported, made.Due!))
            .OrderBy(made => made.Due).ToList();

        return new()
        {
            Tally = MovementTally.Of([.. demands.Select(demand => demand.Years.Select(year => (year.Year, year.Level)).ToList())]),
            Demands = demands,
            Overdue = [.. due.Where(made => made.Due.Latest < today)],
            DueSoon = [.. due.Where(made => made.Due.Latest >= today && made.Due.Earliest <= today.AddDays(SoonDays))],
            OpenWithoutDate = open.Count(made => made.Due is null),
            Year = today.Year,
            Drafts = await db.ProgressCards.Where(card => card.State == CardState.Draft).OrderByDescending(card => card.Year)
                .Select(card => new DraftCard(card.Year, card.Title)).ToListAsync(cancel),
        };
    }
}
