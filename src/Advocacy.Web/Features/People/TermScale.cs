using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.People;

/// <summary>Draws terms to one scale: a bar from its first day to its last, dashed where no source shows an end of it, open where it runs.</summary>
internal sealed class TermScale
{
    private const int Height = 26;
    private const double Middle = Height / 2.0;
    private const double Edge = 1;
    private const int MostYears = 7;
    private const double Late = 90;

    private readonly DateOnly _from;
    private readonly DateOnly _today;

    private TermScale(DateOnly from, DateOnly today) => (_from, _today) = (from, today);

    /// <summary>From the year the first of them began to today.</summary>
    public static TermScale For(IEnumerable<(FuzzyDate? Start, FuzzyDate? End)> terms, DateOnly today)
    {
        var first = terms.SelectMany(term => new[] { term.Start, term.End }).OfType<FuzzyDate>().Select(date => date.Earliest).DefaultIfEmpty(today.AddYears(-1)).Min();
        return new(new(Math.Min(first.Year, today.Year - 1), 1, 1), today);
    }

    /// <summary>The years, in steps that leave room for each.</summary>
    public IHtmlContent Years()
    {
        var drawing = new AxisDrawing("terms", 18);
        foreach (var year in Steps().Where(year => At(new(year, 1, 1)) <= Late))
        {
            drawing.Text(null, At(new(year, 1, 1)), 13, $"{year}");
        }

        return drawing.Done();
    }

    public IHtmlContent Of(FuzzyDate? start, bool startIsSourced, FuzzyDate? end, bool endIsSourced)
    {
        var drawing = new AxisDrawing("terms", Height);
        foreach (var year in Steps())
        {
            drawing.Line("year", At(new(year, 1, 1)), At(new(year, 1, 1)), 0, Height);
        }

        var (from, to) = (start is null ? 0 : At(start.Earliest), end is null ? 100 : At(end.Latest));
        var isSure = (start is null || startIsSourced) && (end is null || endIsSourced) && start is not null;
        drawing.Line(isSure ? "held" : "held unsure", from, to, Middle, Middle);
        if (start is not null)
        {
            drawing.Dot(startIsSourced ? "end" : "end unsure", from, Middle, 4);
        }

        if (end is not null)
        {
            drawing.Dot(endIsSourced ? "end" : "end unsure", to, Middle, 4);
        }

        return drawing.Done();
    }

    private IEnumerable<int> Steps()
    {
        var step = Math.Max(1, (int)Math.Ceiling((_today.Year - _from.Year + 1) / (double)MostYears));
        for (var year = _from.Year; year <= _today.Year; year += step)
        {
            yield return year;
        }
    }

    private double At(DateOnly day) =>
        Math.Clamp(100.0 * (day.DayNumber - _from.DayNumber) / Math.Max(1, _today.DayNumber - _from.DayNumber), Edge, 100 - Edge);
}
