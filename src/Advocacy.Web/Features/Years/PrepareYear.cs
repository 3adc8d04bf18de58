using Advocacy.Domain.Dates;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>What an editor needs before them to open a year or change it.</summary>
[AllowedTo(Role.Editor)]
public sealed record PrepareYear(int Year) : IQuery<YearDesk>;

/// <param name="Form">As it is arranged; as it might be, where it isn't yet.</param>
/// <param name="Demands">Those asked in the year, in their order.</param>
/// <param name="Analysts">Who may judge second.</param>
/// <param name="Drafted">There is a card of the year: nobody new can judge without having seen it.</param>
public sealed record YearDesk(ArrangeYear Form, IReadOnlyList<DemandName> Demands, IReadOnlyList<BoardMember> Analysts, bool Drafted)
{
    public bool IsOpen => Form.Version is not null;
}

internal sealed class PrepareYearHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<PrepareYear, YearDesk>
{
    public async Task<YearDesk> Handle(PrepareYear query, CancellationToken cancel)
    {
        var round = await db.YearRounds.AsNoTracking().SingleOrDefaultAsync(round => round.Year == query.Year, cancel);
        var demands = (await db.Demands.AsNoTracking().OrderBy(demand => demand.Position).ToListAsync(cancel)).Where(demand => demand.IsAskedIn(query.Year)).ToList();
        var analysts = await db.OpenAccountsOf(Role.Analyst, cancel);
        return new(
            new()
            {
                Year = query.Year,
                Version = round?.Version,
                RecordClosesOn = Day(round?.RecordClosesOn ?? Usual(0)),
                JudgedBy = Day(round?.JudgedBy ?? Usual(1)),
                DecidedBy = Day(round?.DecidedBy ?? Usual(2)),
                RepliedBy = Day(round?.RepliedBy ?? Usual(2)),
                PrintedOn = Day(round?.PrintedOn ?? Usual(3)),
                Seconds = [.. demands.Select(demand => new SecondJudgeRow { Code = demand.Code, AccountId = round?.SecondJudgeOf(demand.Id)?.AccountId })],
            },
            [.. demands.Select(demand => new DemandName(demand.Code, demand.Title))],
            [.. analysts.Select(account => new BoardMember(account.Id, account.DisplayName))],
            await db.ProgressCards.AnyAsync(card => card.Year == query.Year, cancel));

        static FuzzyDate Day(DateOnly day) => FuzzyDate.Day(day);

        // A month for each step, from the end of January on; from this month on for a year that is past that.
        DateOnly Usual(int months)
        {
            var (january, today) = (new DateOnly(query.Year + 1, 1, 1), clock.Today());
            var first = january > today ? january : new DateOnly(today.Year, today.Month, 1);
            return first.AddMonths(months + 1).AddDays(-1);
        }
    }
}
