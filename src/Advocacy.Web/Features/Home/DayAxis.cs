using System.Globalization;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.Home;

/// <summary>Draws what waits on one axis of days: what is late is a line to the left of today, a doubtful day a bar as long as the doubt.</summary>
internal static class DayAxis
{
    private const int Before = 90;
    private const int After = 90;
    private const double Today = 100.0 * Before / (Before + After);
    private const double Edge = 1.5;

    /// <summary>The months, and today.</summary>
    public static IHtmlContent Months(DateOnly today)
    {
        var drawing = new AxisDrawing("days", 26);
        foreach (var month in MonthsIn(today).Where(month => Math.Abs(At(month.AddDays(14), today) - Today) > 15 && month.AddDays(14) < today.AddDays(After)))
        {
            drawing.Text(null, At(month.AddDays(14), today), 14, month.ToString("MMM", CultureInfo.CurrentCulture));
        }

        drawing.Text("today", Today, 14, Wording.Of("Home.AxisToday"));
        return drawing.Done();
    }

    public static IHtmlContent Of(WaitingItem item, DateOnly today)
    {
        var drawing = new AxisDrawing(item.IsLate ? "days late" : "days", 36);
        foreach (var month in MonthsIn(today))
        {
            drawing.Line("month", At(month, today), At(month, today), 0, 36);
        }

        drawing.Line("now", Today, Today, 0, 36);
        if (item.Since is { } since)
        {
            drawing.Line("doubt", At(since.Latest, today), item.IsLate || item.On is null ? Today : At(item.On.Earliest, today), 18, 18);
            Dot(drawing, "sent", At(since.Latest, today));
        }

        if (item is { Kind: WaitingKind.Stale, On: { } last })
        {
            drawing.Line("doubt", At(last.Latest, today), Today, 18, 18);
            Dot(drawing, "sent", At(last.Latest, today));
        }
        else if (item.On is { } on)
        {
            var (from, to) = (At(on.Earliest, today), At(on.Latest, today));
            if (item.Since is null)
            {
                drawing.Line("wait", item.IsLate ? to : Today, item.IsLate ? Today : Math.Max(from, Today), 18, 18);
            }

            if (to - from > 2 && !item.IsLate)
            {
                drawing.Bar("span", from, to, 13.5, 9);
            }
            else
            {
                Dot(drawing, "due", item.IsLate ? to : from);
            }
        }

        return drawing.Done();
    }

    private static IEnumerable<DateOnly> MonthsIn(DateOnly today)
    {
        for (var month = new DateOnly(today.AddDays(-Before).Year, today.AddDays(-Before).Month, 1).AddMonths(1); month <= today.AddDays(After); month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>The place of a day in hundredths; what lies beyond the axis stands at its edge.</summary>
    private static double At(DateOnly day, DateOnly today) =>
        Math.Clamp(Today + (100.0 * (day.DayNumber - today.DayNumber) / (Before + After)), Edge, 100 - Edge);

    private static void Dot(AxisDrawing drawing, string kind, double at) => drawing.Dot(kind, at, 18, 4.5);
}
