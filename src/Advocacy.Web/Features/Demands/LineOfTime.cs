using Advocacy.Domain.Commitments;
using Advocacy.Reports.Charts;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.Demands;

/// <summary>Draws all of a demand to scale: what was said above the line, what was done on it, what others found and how it was judged below.</summary>
/// <remarks>
/// A promise is a line that goes on until it is closed, so that the distance between words and acts is drawn, and white
/// stands for what nobody did. The entries stand below it in words; it is left out for whoever listens.
/// </remarks>
internal sealed class LineOfTime
{
    private const double Left = 1.5;
    private const double Right = 98.5;
    private const int Row = 22;
    // Each below the line, in the drawing's pixels: what others found, how it was judged, the years' names, the drawing's edge.
    private const int Found = 34;
    private const int Judged = 62;
    private const int Years = Judged + 36;
    private const int Edge = Years + 8;
    private const int PromisesShown = 5;
    private const int LongestLabel = 46;
    private const double Close = 1.1;

    private readonly DateOnly _today;
    private readonly DateOnly _from;
    private readonly AxisDrawing _drawing;

    private LineOfTime(DateOnly from, DateOnly today, int height) => (_from, _today, _drawing) = (from, today, new("time", height));

    /// <param name="entries">All of the demand's, whatever is shown below.</param>
    public static IHtmlContent Draw(IReadOnlyList<TimelineEntry> entries, DateOnly today)
    {
        if (entries.Count == 0)
        {
            return HtmlString.Empty;
        }

        var first = entries.Min(entry => entry.On.Earliest);
        var promises = entries.Where(entry => entry.Kind == TimelineKind.Commitment).OrderBy(entry => entry.On).Take(PromisesShown).ToList();
        var line = (promises.Count * Row) + 40;
        return new LineOfTime(new(Math.Min(first.Year, today.Year - 1), 1, 1), today, line + Edge).Of(entries, promises, line);
    }

    private IHtmlContent Of(IReadOnlyList<TimelineEntry> entries, List<TimelineEntry> promises, int line)
    {
        NameYears(line + Years);
        var rows = promises.Select((promise, place) => (Promise: promise, Y: (place * Row) + 18)).ToList();
        // Upright lines first: the names of other promises stand before them.
        rows.ForEach(row => Uprights(row.Promise, row.Y, line));
        rows.ForEach(row => Promise(row.Promise, row.Y));
        Quiet(entries, line);
        _drawing.Line("spine", 0, Right, line, line);
        Dots("said", line - 12, -9, entries.Where(entry => entry.Side == "said" && !promises.Contains(entry)), line);
        Dots("done", line, 9, entries.Where(entry => entry.Side == "done"), line);
        Dots("found", line + Found, 9, entries.Where(entry => entry.Side == "found"), null);
        foreach (var year in entries.Where(entry => entry.Level is not null))
        {
            _drawing.Sign(At(Middle(year)), line + Judged - 8, LevelGlyph.Svg(year.Level!.Value));
        }

        return _drawing.Done();
    }

    /// <summary>How long nothing was done: a band from the last act to today, once it is a year.</summary>
    private void Quiet(IReadOnlyList<TimelineEntry> entries, int line)
    {
        if (entries.Where(entry => entry.Side == "done").MaxBy(entry => entry.On.Latest) is not { } last || last.On.Latest.AddYears(1) > _today)
        {
            return;
        }

        _drawing.Line("quiet", At(last.On.Latest), Right, line, line);
        _drawing.Text("label late silence", Right, line + 20, Wording.Of("Demands.NoActFor", Length(last.On.Latest, _today)));
    }

    /// <summary>Years in steps that leave room for each.</summary>
    private void NameYears(int y)
    {
        var step = Math.Max(1, (int)Math.Ceiling((_today.Year - _from.Year + 1) / 16.0));
        for (var year = _from.Year; year <= _today.Year; year += step)
        {
            _drawing.Text((year - _from.Year) / step % 3 == 0 ? null : "minor", At(new DateOnly(year, 1, 1)), y, $"{year}");
        }
    }

    private void Uprights(TimelineEntry promise, int y, int line)
    {
        Upright("stem", At(promise.On.Earliest));
        if (promise.ClosedOn is { } closed)
        {
            Upright("closed", At(closed));
        }

        void Upright(string kind, double at) => _drawing.Line(kind, at, at, y, line);
    }

    private void Promise(TimelineEntry promise, int y)
    {
        var from = At(promise.On.Earliest);
        var stands = promise.IsOverdue(_today)
            ? Wording.Of("Demands.OverdueBy", Length(promise.Due!.Latest, _today))
            : $"{Wording.Of(promise.State ?? CommitmentState.Open)}, {Length(promise.On.Earliest, promise.ClosedOn ?? _today)}";
        var label = $"{Short(promise)} · {stands}";
        var late = from > 55;
        var overdue = promise.IsOverdue(_today) ? " overdue" : "";
        _drawing.Text((late ? "label late" : "label") + overdue, from, y - 5, label, late ? -9 : 9);
        _drawing.Line((promise.ClosedOn is null ? "open" : "closed") + overdue, from, promise.ClosedOn is { } closed ? At(closed) : Right, y, y);
        Dot("said", from, y);
    }

    private void Dots(string kind, int y, int step, IEnumerable<TimelineEntry> entries, int? line)
    {
        var (last, lift) = (double.MinValue, 0);
        foreach (var entry in entries.OrderBy(entry => entry.On))
        {
            var at = At(Middle(entry));
            lift = at - last < Close ? (lift + 1) % 3 : 0;
            last = at;
            var place = y + (lift * step);
            if (line is { } spine && place != spine)
            {
                _drawing.Line("stem", at, at, place, spine);
            }

            Dot(kind, at, place);
        }
    }

    private void Dot(string kind, double at, int y) => _drawing.Dot(kind, at, y, 4.2);

    private double At(DateOnly day) => Math.Clamp(
        Left + ((Right - Left) * (day.DayNumber - _from.DayNumber) / Math.Max(1, _today.DayNumber - _from.DayNumber)), Left, Right);

    private static DateOnly Middle(TimelineEntry entry) =>
        DateOnly.FromDayNumber((entry.On.Earliest.DayNumber + entry.On.Latest.DayNumber) / 2);

    private static string Short(TimelineEntry entry)
    {
        var words = entry.Title.In(Wording.Language).Text.TrimEnd('.');
        if (words.Length <= LongestLabel)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', LongestLabel);
        return string.Concat(words.AsSpan(0, end > 0 ? end : LongestLabel), "…");
    }

    /// <summary>From one day to another in years and months.</summary>
    internal static string Length(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        return (months / 12, months % 12) switch
        {
            (0, <= 0) => Wording.Of("Demands.UnderAMonth"),
            (0, var rest) => Months(rest),
            (var years, 0) => Years(years),
            (var years, var rest) => Wording.Of("Demands.YearsMonths", Years(years), Months(rest)),
        };

        static string Years(int years) => years == 1 ? Wording.Of("Demands.OneYear") : Wording.Of("Demands.YearsAlone", years);
        static string Months(int months) => months == 1 ? Wording.Of("Demands.OneMonth") : Wording.Of("Demands.Months", months);
    }
}
