using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>What the clock says, as the record needs it.</summary>
internal static class Clock
{
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The day it is where the campaign is.</summary>
    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Brussels).DateTime);

    /// <summary>The moment, in UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The day it was where the campaign is.</summary>
    /// <param name="moment">In UTC.</param>
    public static DateOnly DayInBrussels(this DateTime moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Brussels));

    /// <summary>The hour and minute it was where the campaign is.</summary>
    /// <param name="moment">In UTC.</param>
    public static string HourInBrussels(this DateTime moment) =>
        TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Brussels).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A moment as a reader where the campaign is would write it, day and hour.</summary>
    /// <param name="moment">In UTC.</param>
    public static string InBrussels(this DateTime moment)
    {
        var there = TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Brussels);
        return $"{FuzzyDate.Day(DateOnly.FromDateTime(there)).ToShortText(Wording.Language)}, {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
