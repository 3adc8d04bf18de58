using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>Says in words how a date was understood, and how it was not where another might have meant that.</summary>
internal static class UnderstoodDate
{
    /// <returns>Null for what is no date, or says itself in words already.</returns>
    public static string? Of(string? typed, DateOnly today, DateOutlook outlook)
    {
        if (!FuzzyDateReading.TryRead(typed, Wording.Language, today, out var date, outlook))
        {
            return null;
        }

        var said = InWords(date);
        if (FuzzyDateReading.TryReadMonthFirst(typed, Wording.Language, today, out var other, outlook))
        {
            return Wording.Of("Shared.UnderstoodAsNot", said, other.ToText(Wording.Language));
        }

        return date.ToText(Wording.Language).Replace('\u00A0', ' ') == typed!.Trim().Replace('\u00A0', ' ') ? null : Wording.Of("Shared.UnderstoodAs", said);
    }

    private static string InWords(FuzzyDate date) => date.Precision == DatePrecision.Day
        ? $"{date.Earliest.ToString("dddd", CultureInfo.CurrentCulture)} {date.ToText(Wording.Language)}"
        : date.ToText(Wording.Language);
}
