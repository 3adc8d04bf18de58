using System.Globalization;
using System.Text;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.Home;

/// <summary>Draws what waits on one axis of days: what is late is a line to the left of today, a doubtful day a bar as long as the doubt.</summary>
/// <remarks>A drawing of what stands in words beside it, so it is left out for whoever listens.</remarks>
internal static class DayAxis
{
    private const int Before = 90;
    private const int After = 90;
    private const double Today = 100.0 * Before / (Before + After);
    private const double Edge = 1.5;

    /// <summary>The months, and today.</summary>
    public static IHtmlContent Months(DateOnly today)
    {
        var drawing = new StringBuilder("<svg class=\"days\" height=\"26\" aria-hidden=\"true\">");
        foreach (var month in MonthsIn(today).Where(month => Math.Abs(At(month.AddDays(14), today) - Today) > 15 && month.AddDays(14) < today.AddDays(After)))
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{At(month.AddDays(14), today):0.##}%\" y=\"14\">{month.ToString("MMM", CultureInfo.CurrentCulture)}</text>");
        }

        drawing.Append(CultureInfo.InvariantCulture, $"<text class=\"today\" x=\"{Today:0.##}%\" y=\"14\">{Wording.Of("Home.AxisToday")}</text></svg>");
        return new HtmlString(drawing.ToString());
    }

    public static IHtmlContent Of(WaitingItem item, DateOnly today)
    {
        var drawing = new StringBuilder(item.IsLate ? "<svg class=\"days late\" height=\"36\" aria-hidden=\"true\">" : "<svg class=\"days\" height=\"36\" aria-hidden=\"true\">");
        foreach (var month in MonthsIn(today))
        {
            Line(drawing, "month", At(month, today), At(month, today), 0, 36);
        }

        Line(drawing, "now", Today, Today, 0, 36);
        if (item.Since is { } since)
        {
            Line(drawing, "doubt", At(since.Latest, today), item.IsLate || item.On is null ? Today : At(item.On.Earliest, today), 18, 18);
            Dot(drawing, "sent", At(since.Latest, today));
        }

        if (item is { Kind: WaitingKind.Stale, On: { } last })
        {
            Line(drawing, "doubt", At(last.Latest, today), Today, 18, 18);
            Dot(drawing, "sent", At(last.Latest, today));
        }
        else if (item.On is { } on)
        {
            var (from, to) = (At(on.Earliest, today), At(on.Latest, today));
            if (item.Since is null)
            {
                Line(drawing, "wait", item.IsLate ? to : Today, item.IsLate ? Today : Math.Max(from, Today), 18, 18);
            }

            if (to - from > 2 && !item.IsLate)
            {
                drawing.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.##}%\" width=\"{to - from:0.##}%\" y=\"13.5\" height=\"9\" rx=\"4.5\"/>");
            }
            else
            {
                Dot(drawing, "due", item.IsLate ? to : from);
            }
        }

        return new HtmlString(drawing.Append("</svg>").ToString());
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

    private static void Line(StringBuilder drawing, string kind, double from, double to, int top, int bottom) => drawing.Append(
        CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"{top}\" y2=\"{bottom}\"/>");

    private static void Dot(StringBuilder drawing, string kind, double at) => drawing.Append(
        CultureInfo.InvariantCulture, $"<circle class=\"{kind}\" cx=\"{at:0.##}%\" cy=\"18\" r=\"4.5\"/>");
}
