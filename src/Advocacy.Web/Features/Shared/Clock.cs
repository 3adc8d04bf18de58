using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>What the clock says, as the record needs it.</summary>
internal static class Clock
{
    private static readonly AsyncLocal<TimeZoneInfo?> _there = new();
    private static TimeZoneInfo _house = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    private static TimeZoneInfo Here => _there.Value ?? _house;

    /// <summary>Says where the house is, once, before anything is served.</summary>
    /// <param name="zone">A time zone by its name in the IANA database, such as <c>America/Montreal</c>.</param>
    /// <exception cref="StartRefusedException">There is none of that name.</exception>
    public static void StandIn(string zone) => _house = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
        ? found
        : throw new StartRefusedException($"There is no time zone \"{zone}\": the setting TimeZone takes a name such as Europe/Brussels or America/Montreal.");

    /// <summary>Goes to where a campaign is, for all that follows of a request, a job or a verb.</summary>
    /// <param name="zone">By its name in the IANA database; null, or one this machine doesn't know, for where the house is.</param>
    public static void GoTo(string? zone) => _there.Value = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null;

    /// <summary>Where the house is, by its name in the IANA database.</summary>
    public static string House => _house.Id;

    /// <summary>Where the campaign is, or the house where it says nothing else.</summary>
    public static string Zone => Here.Id;

    /// <summary>The day it is where the campaign is.</summary>
    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Here).DateTime);

    /// <summary>The moment, in UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The day it was where the campaign is.</summary>
    /// <param name="moment">In UTC.</param>
    public static DateOnly DayHere(this DateTime moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Here));

    /// <summary>When a day begins where the campaign is.</summary>
    /// <returns>In UTC.</returns>
    public static DateTime StartsAt(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Here);

    /// <summary>The hour and minute it was where the campaign is.</summary>
    /// <param name="moment">In UTC.</param>
    public static string HourHere(this DateTime moment) =>
        TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Here).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A moment as a reader where the campaign is would write it, day and hour.</summary>
    /// <param name="moment">In UTC.</param>
    public static string InTextHere(this DateTime moment)
    {
        var there = TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), Here);
        return $"{FuzzyDate.Day(DateOnly.FromDateTime(there)).ToShortText(Wording.Language)}, {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
