using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Domain.Dates;

/// <summary>The parts of one date that were typed; a neighbour or today's year may supply the missing ones.</summary>
internal readonly record struct DatePoint
{
    internal int? Year { get; init; }
    internal int? Quarter { get; init; }
    internal Season? Season { get; init; }
    internal int? Month { get; init; }
    internal int? Day { get; init; }
    /// <summary>Which third of the year or month: 0 begins it, 2 ends it.</summary>
    internal int? Part { get; init; }

    /// <summary>The first of two dates, as in "28 or 30 June 2011", with what only the second one names.</summary>
    internal DatePoint CompletedBy(DatePoint other) => (this, other) switch
    {
        ({ Year: not null }, _) => this,
        ({ Day: not null, Month: null }, { Day: not null }) => this with { Month = other.Month, Year = other.Year },
        ({ Day: not null }, { Day: not null }) => this with { Year = other.Year },
        ({ Day: null, Month: not null }, { Day: null, Month: not null }) => this with { Year = other.Year },
        _ => default,
    };

    internal bool TryComplete(DateOnly today, DateOutlook outlook, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = this switch
        {
            { Year: { } year, Season: { } season } => FuzzyDate.SeasonOf(year, season),
            { Year: { } year, Quarter: { } quarter } => FuzzyDate.Quarter(year, quarter),
            { Year: { } year, Month: { } month, Part: { } part } => FuzzyDate.Between(
                new(year, month, (10 * part) + 1), part == 2 ? new(year, month, DateTime.DaysInMonth(year, month)) : new(year, month, 10 * (part + 1))),
            { Year: { } year, Part: { } part } => FuzzyDate.Between(
                new(year, (4 * part) + 1, 1), new(year, 4 * (part + 1), DateTime.DaysInMonth(year, 4 * (part + 1)))),
            { Year: { } year, Month: { } month, Day: { } day } => OnDay(year, month, day),
            { Year: { } year, Month: { } month } => FuzzyDate.Month(year, month),
            { Year: { } year } => FuzzyDate.Year(year),
            { Month: { } month, Day: { } day } => Nearest(month, day, today, outlook),
            _ => null,
        };
        return date is not null;
    }

    private static FuzzyDate? OnDay(int year, int month, int day) =>
        FuzzyDate.TryDay(year, month, day, out var date) ? date : null;

    private static FuzzyDate? Nearest(int month, int day, DateOnly today, DateOutlook outlook)
    {
        var step = outlook == DateOutlook.Back ? -1 : 1;
        // Around 1900 and 2100 eight years pass between one 29 February and the next.
        for (var years = 0; years <= 8; years++)
        {
            if (OnDay(today.Year + (step * years), month, day) is { } date
                && (outlook == DateOutlook.Back ? date.Earliest <= today : date.Earliest >= today))
            {
                return date;
            }
        }

        return null;
    }
}
