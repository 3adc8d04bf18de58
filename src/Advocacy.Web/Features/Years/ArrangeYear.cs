using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>Opens a year, or changes what was agreed about it: until when the record counts, by when each does their part, and who judges second.</summary>
[AllowedTo(Role.Editor)]
public sealed record ArrangeYear : Command<Guid>
{
    public int Year { get; init; }

    /// <summary>The arrangement as it was opened to be changed; null for the first.</summary>
    public Guid? Version { get; init; }

    /// <summary>The last day on which what is recorded counts.</summary>
    [Required, LooksAhead]
    public FuzzyDate? RecordClosesOn { get; init; }

    [Required, LooksAhead]
    public FuzzyDate? JudgedBy { get; init; }

    [Required, LooksAhead]
    public FuzzyDate? DecidedBy { get; init; }

    [Required, LooksAhead]
    public FuzzyDate? RepliedBy { get; init; }

    [Required, LooksAhead]
    public FuzzyDate? PrintedOn { get; init; }

    /// <summary>One row for each demand of the year.</summary>
    public IReadOnlyList<SecondJudgeRow> Seconds { get; init; } = [];

    /// <summary>Why it is changed; asked only then.</summary>
    [StringLength(YearRound.WhyMaxLength)]
    public string? Why { get; init; }

    public override string? Because => Why;
}

/// <summary>Who judges a demand second.</summary>
public sealed record SecondJudgeRow
{
    [StringLength(Demand.CodeMaxLength)]
    public string Code { get; init; } = "";

    /// <summary>The account's id; blank for nobody.</summary>
    [StringLength(40)]
    public string? AccountId { get; init; }
}

internal sealed class ArrangeYearHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<ArrangeYear, Guid>
{
    public async Task<Guid> Handle(ArrangeYear command, CancellationToken cancel)
    {
        var round = await db.YearRounds.SingleOrDefaultAsync(round => round.Year == command.Year, cancel);
        var entry = new YearRoundEntry
        {
            RecordClosesOn = command.RecordClosesOn!.Latest,
            JudgedBy = command.JudgedBy!.Latest,
            DecidedBy = command.DecidedBy!.Latest,
            RepliedBy = command.RepliedBy!.Latest,
            PrintedOn = command.PrintedOn!.Latest,
            Judges = await Judges(command, round, cancel),
        };
        if (round is not null)
        {
            round.MustStillBe(command.Version ?? Guid.Empty);
            round.Change(entry, command.Why);
            return round.Id;
        }

        YearRoundRules.OnePerYear.Requires(command.Version is null);
        var opened = YearRound.Open(current.Id, command.Year, entry, clock.Today());
        db.Add(opened);
        return opened.Id;
    }

    private async Task<IReadOnlyList<SecondJudgeEntry>> Judges(ArrangeYear command, YearRound? round, CancellationToken cancel)
    {
        var demands = (await db.Demands.ToListAsync(cancel)).Where(demand => demand.IsAskedIn(command.Year)).ToDictionary(demand => demand.Code, demand => demand.Id);
        var wanted = command.Seconds.Where(row => !string.IsNullOrEmpty(row.AccountId))
            .Select(row => new SecondJudgeEntry(demands.TryGetValue(row.Code, out var id) ? id : throw new NotFoundException("A demand"), row.AccountId!)).ToList();
        var added = wanted.Where(judge => round?.SecondJudgeOf(judge.DemandId)?.AccountId != judge.AccountId).ToList();
        if (added.Count == 0)
        {
            return wanted;
        }

        var analysts = (await db.OpenAccountsOf(Role.Analyst, cancel)).ConvertAll(account => account.Id);
        if (!added.TrueForAll(judge => analysts.Contains(judge.AccountId)))
        {
            throw new NotFoundException("An analyst");
        }

        YearRoundRules.IsAskedInTime.Requires(!await db.ProgressCards.AnyAsync(card => card.Year == command.Year, cancel));
        var judged = await db.Assessments.WhoeverReads().OfEveryVersion().Where(made => made.Year == command.Year)
            .Select(made => new SecondJudgeEntry(made.DemandId, made.AuthorId ?? "")).ToListAsync(cancel);
        YearRoundRules.IsBlind.Requires(!added.Exists(judged.Contains));
        return wanted;
    }
}
