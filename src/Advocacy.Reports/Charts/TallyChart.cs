using System.Xml.Linq;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Charts;

/// <summary>Signatures by territory: one bar each on one unbroken scale from nought, the figure at its end.</summary>
/// <remarks>
/// Give it territories of one rank only (countries beside countries). A continent contains its countries, so a bar for
/// it among them would be added up by the eye; say such totals in words beside the chart.
/// </remarks>
public static class TallyChart
{
    private const double Width = 640;
    private const double LabelShare = 0.3;
    private const double FigureShare = 0.3;
    private const double Space = 10;
    private const double BarHeight = 15;
    private const double LineHeight = 15;
    private const double RowSpace = 9;
    private const double AxisHeight = 40;
    private static readonly Lettering Label = new(13);
    private static readonly Lettering OwnLabel = new(13, Strong: true);
    private static readonly Lettering AsOf = new(10.5);
    private static readonly Lettering Tick = new(11, Anchor: Anchor.Middle);

    /// <param name="bars">In the order they are drawn, top to bottom.</param>
    /// <param name="axisTitle">What is counted, for instance "signatures".</param>
    /// <param name="title">What the chart shows, for those who do not see it; null where that is said beside it.</param>
    public static string Svg(
        IReadOnlyList<TallyBar> bars, string axisTitle, Language language, string? title = null,
        Medium medium = Medium.Screen)
    {
        foreach (var bar in bars)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(bar.Value);
        }

        var rows = Rows(bars);
        var height = rows.Count == 0 ? AxisHeight : rows[^1].Bottom + AxisHeight;
        var plot = Plot.For(bars, rows, language);
        var parts = Scale(plot, height - AxisHeight, axisTitle, language, medium)
            .Concat(rows.SelectMany(row => Draw(row, plot, medium)));
        return Drawing.Root(Width, height, "tally-chart", title, parts);
    }

    private static List<Row> Rows(IReadOnlyList<TallyBar> bars)
    {
        var rows = new List<Row>();
        var top = 0.0;
        foreach (var bar in bars)
        {
            var names = (bar.Own ? OwnLabel : Label).Wrap(bar.Label, Width * LabelShare);
            var dates = AsOf.Wrap(bar.AsOf ?? "", Width * LabelShare);
            var figures = (bar.Own ? OwnLabel : Label).Wrap(bar.Figure, Width * FigureShare);
            var lines = Math.Max(names.Count + dates.Count, figures.Count);
            var bottom = top + Math.Max(lines * LineHeight, BarHeight) + RowSpace;
            rows.Add(new(bar, names, dates, figures, top, bottom));
            top = bottom;
        }

        return rows;
    }

    private static IEnumerable<XElement> Scale(
        Plot plot, double bottom, string axisTitle, Language language, Medium medium)
    {
        // Rules across the plot would run through the figures, which say more than they do.
        var paint = ChartTones.Muted.Paint(medium);
        yield return Drawing.Line(plot.Left, 0, plot.Left, bottom, paint, 1, "tally-base");
        yield return Drawing.Line(plot.Left, bottom, plot.At(plot.Axis.End), bottom, paint, 1, "tally-base");
        foreach (var tick in plot.Axis.Ticks)
        {
            var x = plot.At(tick);
            yield return Drawing.Line(x, bottom, x, bottom + 5, paint, 1, "tally-base");
            yield return Drawing.Text(Axis.Print(tick, language), x, bottom + 17, Tick, paint, "tally-tick");
        }

        yield return Drawing.Text(
            axisTitle, plot.Left, bottom + 34, Tick with { Anchor = Anchor.Start }, paint, "tally-tick");
    }

    private static IEnumerable<XElement> Draw(Row row, Plot plot, Medium medium)
    {
        var bar = row.Bar;
        var lettering = bar.Own ? OwnLabel : Label;
        var ink = ChartTones.Ink.Paint(medium);
        var line = row.Top + 12;
        foreach (var name in row.Names)
        {
            yield return Drawing.Text(name, 0, line, lettering, ink, bar.Own ? "tally-own-label" : "tally-label");
            line += LineHeight;
        }

        foreach (var date in row.Dates)
        {
            yield return Drawing.Text(date, 0, line - 1, AsOf, ChartTones.Muted.Paint(medium), "tally-date");
            line += LineHeight;
        }

        var paint = (bar.Own ? ChartTones.Own : ChartTones.Other).Paint(medium);
        yield return Drawing.Group(bar.Own ? "tally-own" : "tally-other", plot.Left, row.Top, 1, Shape(bar, plot, paint));

        line = row.Top + 12;
        foreach (var figure in row.Figures)
        {
            yield return Drawing.Text(
                figure, plot.At(bar.Value) + Space + 6, line, lettering, ink, bar.Own ? "tally-own-label" : "tally-label");
            line += LineHeight;
        }
    }

    /// <summary>The bar from its own base: x from 0, y from 0 to the bar's height.</summary>
    private static IEnumerable<XElement> Shape(TallyBar bar, Plot plot, string paint)
    {
        var length = Math.Max(plot.At(bar.Value) - plot.Left, 1);
        var end = Drawing.Number(length);
        var middle = Drawing.Number(BarHeight / 2);
        var tip = Drawing.Number(length + 7);
        return bar.End switch
        {
            BarEnd.Exact => [Drawing.Filled($"M0 0H{end}V{Drawing.Number(BarHeight)}H0Z", paint)],
            BarEnd.AtLeast => [Drawing.Filled($"M0 0H{end}L{tip} {middle}L{end} {Drawing.Number(BarHeight)}H0Z", paint)],
            BarEnd.About =>
            [
                Drawing.Filled($"M0 0H{end}V{Drawing.Number(BarHeight)}H0Z", paint),
                Drawing.Stroked($"M{Drawing.Number(length + 4)} 1.5V{Drawing.Number(BarHeight - 1.5)}", paint, 1.5),
            ],
            BarEnd.Interim =>
            [
                Drawing.Element(
                    "rect",
                    [
                        ("x", 0.75), ("y", 0.75), ("width", Math.Max(length - 1.5, 0.5)), ("height", BarHeight - 1.5),
                        ("fill", "none"), ("stroke", paint), ("stroke-width", 1.5), ("stroke-dasharray", "5 3"),
                    ]),
            ],
        };
    }

    private sealed record Row(
        TallyBar Bar, IReadOnlyList<string> Names, IReadOnlyList<string> Dates, IReadOnlyList<string> Figures,
        double Top, double Bottom);

    /// <summary>Where the bars stand: right of the widest label, with room for the widest figure after the scale's end.</summary>
    private sealed record Plot(double Left, double Right, Axis Axis)
    {
        public double At(long value) => Left + ((Right - Left) * value / Axis.End);

        public static Plot For(IReadOnlyList<TallyBar> bars, List<Row> rows, Language language)
        {
            var labels = rows.SelectMany(row => row.Names.Select(OwnLabel.Measure).Concat(row.Dates.Select(AsOf.Measure)));
            var figures = rows.SelectMany(row => row.Figures.Select(OwnLabel.Measure));
            var left = Math.Min(labels.DefaultIfEmpty(0).Max(), Width * LabelShare) + (2 * Space);
            var room = Math.Min(figures.DefaultIfEmpty(0).Max(), Width * FigureShare) + (2 * Space) + 6;
            var largest = bars.Select(bar => bar.Value).DefaultIfEmpty(0).Max();
            for (var steps = 5; ; steps--)
            {
                var axis = Axis.For(largest, steps);
                // The number at the scale's end stands half beyond it, whether or not a figure does.
                var last = Tick.Measure(Axis.Print(axis.End, language));
                var plot = new Plot(left, Width - Math.Max(room, last / 2), axis);
                if (steps == 1 || plot.At(axis.Step) - left >= last + Space)
                {
                    return plot;
                }
            }
        }
    }
}
