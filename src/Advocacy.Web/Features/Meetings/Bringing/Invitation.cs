using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Ical.Net.DataTypes;
using Ical.Net;

namespace Advocacy.Web.Features.Meetings.Bringing;

/// <summary>What an invitation of a calendar says of a meeting: its first event.</summary>
/// <param name="People">Whoever invited and was invited, by name, or by the first part of their address.</param>
public sealed record Invitation(FuzzyDate HeldOn, string? Subject, string? Place, IReadOnlyList<string> People)
{
    /// <summary>In characters: an invitation with its pictures is far below.</summary>
    public const int MaxLength = 1_000_000;

    private const int MostPeople = 20;

    /// <summary>Reads an iCalendar file.</summary>
    /// <returns>Null when it is none, or has no event with a date.</returns>
    public static Invitation? Read(string text)
    {
        try
        {
            return Calendar.Load(text)?.Events.FirstOrDefault(one => one.Start is not null) is { } happening
                ? new(
                    FuzzyDate.Day(DayOf(happening.Start!)), TypedText.Trimmed(happening.Summary), TypedText.Trimmed(happening.Location),
                    [.. new[] { NameOf(happening.Organizer?.CommonName, happening.Organizer?.Value) }
                        .Concat(happening.Attendees.Select(invited => NameOf(invited.CommonName, invited.Value)))
                        .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostPeople)])
                : null;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The reader of the format has no exception of its own for what it can't read.
            return null;
        }
    }

    /// <summary>The day where the campaign is; of an hour without a zone, the day it names.</summary>
    private static DateOnly DayOf(CalDateTime start) => start.HasTime && !start.IsFloating ? start.AsUtc.DayHere() : start.Date;

    private static string? NameOf(string? name, Uri? address) =>
        TypedText.Trimmed(name?.Trim('"', '\'')) ?? TypedText.Trimmed(address is { Scheme: "mailto" } ? address.UserInfo.Length > 0 ? address.UserInfo.Replace('.', ' ') : null : null);
}
