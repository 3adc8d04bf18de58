using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Advocacy.Web.Features.Shared;

/// <summary>A day as calendar programs read it (iCalendar).</summary>
internal static class CalendarEvents
{
    /// <param name="name">The same whenever it is written, as a file or in a calendar that is followed: so a date that moves does not double.</param>
    /// <param name="summary">What the day is, in one line.</param>
    /// <param name="on">The day.</param>
    /// <param name="at">The hour there, an hour long; null for the whole day.</param>
    /// <param name="place">Where, or null.</param>
    public static CalendarEvent Of(string name, string summary, DateOnly on, TimeOnly? at, string? place) => new()
    {
        Uid = $"{name}@advocacy".ToLowerInvariant(),
        Summary = summary,
        Location = place,
        Start = at is { } hour ? new CalDateTime(on.ToDateTime(hour), Clock.Zone) : new CalDateTime(on),
        Duration = at is null ? null : Duration.FromHours(1),
        Transparency = at is null ? TransparencyType.Transparent : TransparencyType.Opaque,
    };
}
