using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Documents;

/// <summary>Something promised, as a brief prints it.</summary>
/// <param name="Words">As it was said, with whether that is reported.</param>
/// <param name="Due">When it is to be done; null without a date.</param>
/// <param name="Who">Who made it, where that isn't whoever is met.</param>
/// <param name="More">What else there is to know, such as a condition.</param>
internal sealed record Owed(string Words, Language WordsLanguage, bool Reported, FuzzyDate MadeOn, FuzzyDate? Due, string? Who, IReadOnlyList<string> Demands, params IReadOnlyList<string?> More);

/// <summary>Draws what is owed on one scale of time that ends today.</summary>
internal static class PromiseLines
{
    /// <summary>How many years are named at most.</summary>
    private const int MostYears = 7;

    public static PrintedPromise Print(Owed owed, DateOnly today, DocumentText text) => new(
        DocumentText.Said(owed.Words, owed.WordsLanguage, owed.Reported), owed.WordsLanguage,
        [DocumentText.Line([text.Day(owed.MadeOn), owed.Who, string.Join(" ", owed.Demands), Stands(owed, today, text), .. owed.More])]);

    public static (IReadOnlyList<DrawnPromise> Promises, TimeScale Scale) Draw(IReadOnlyList<Owed> all, DateOnly today, DocumentText text)
    {
        if (all.Count == 0)
        {
            return ([], TimeScale.None);
        }

        var from = new DateOnly(all.Min(owed => owed.MadeOn.Earliest.Year), 1, 1);
        double At(DateOnly day) => Math.Clamp((double)(day.DayNumber - from.DayNumber) / Math.Max(1, today.DayNumber - from.DayNumber), 0, 1);
        var step = Math.Max(1, (int)Math.Ceiling((today.Year - from.Year + 1) / (double)MostYears));
        return (
            [.. all.Select(owed => new DrawnPromise(
                Print(owed, today, text), At(owed.MadeOn.Earliest), owed.Due is { } due && due.Latest <= today ? At(due.Latest) : null, IsLate(owed, today),
                DocumentText.Line(text.Day(owed.MadeOn), Stands(owed, today, text))))],
            new([.. Enumerable.Range(0, ((today.Year - from.Year) / step) + 1).Select(nth => from.Year + (nth * step))
                .Select(year => new NamedPlace(year.ToString(CultureInfo.InvariantCulture), At(new(year, 1, 1))))
                .Where(year => year.At < 0.95)]));
    }

    private static bool IsLate(Owed owed, DateOnly today) => owed.Due is { } due && due.Latest < today;

    private static string Stands(Owed owed, DateOnly today, DocumentText text) => owed.Due switch
    {
        null => Wording.In(text.Language, "Demands.NoDue"),
        { } due when IsLate(owed, today) => $"{Wording.In(text.Language, "Demands.DueBy", text.Day(due))}, {Wording.In(text.Language, "Demands.Overdue")}",
        { } due => Wording.In(text.Language, "Demands.DueBy", text.Day(due)),
    };
}
