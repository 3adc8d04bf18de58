namespace Advocacy.Reports.Charts;

/// <summary>A total to be drawn within the one it lies in.</summary>
/// <param name="AtLeast">True for a figure that is a lower bound or not exact: its line is broken.</param>
public sealed record CircleTotal(long Value, bool Own, bool AtLeast);

/// <summary>Totals of territories that lie within one another, drawn within one another: the area stands for the signatures.</summary>
/// <remarks>They touch at the foot, so that none looks added to another. The drawing has no lettering: its words stand beside it.</remarks>
public static class NestedCircles
{
    private const double Side = 400;
    private const double Stroke = 5;

    /// <param name="totals">The widest territory first.</param>
    /// <param name="title">What the drawing shows, or null where it is written beside it.</param>
    public static string Svg(IReadOnlyList<CircleTotal> totals, string? title = null, Medium medium = Medium.Screen)
    {
        var ground = medium == Medium.Paper ? "#ffffff" : "none";
        return Drawing.Root(Side, Side, "nested-circles", title, totals.Select(total =>
        {
            var radius = Math.Max((Diameter(totals, total) - Stroke) / 2, 3);
            return Drawing.Element(
                "circle",
                [
                    ("class", total.Own ? "own" : null), ("cx", Side / 2), ("cy", Side - (Stroke / 2) - radius), ("r", radius),
                    ("fill", total.Own ? ChartTones.Voice.Paint(medium) : ground),
                    ("stroke", total.Own ? null : ChartTones.Ink.Paint(medium)),
                    ("stroke-width", total.Own ? null : Stroke),
                    ("stroke-dasharray", total is { Own: false, AtLeast: true } ? "12 7" : null),
                ]);
        }));
    }

    /// <summary>How far below the drawing's top each circle begins, from 0 to 1.</summary>
    public static IReadOnlyList<double> Tops(IReadOnlyList<CircleTotal> totals) =>
        [.. totals.Select(total => Math.Round(1 - (Diameter(totals, total) / Side), 4))];

    private static double Diameter(IReadOnlyList<CircleTotal> totals, CircleTotal total) =>
        Side * Math.Sqrt(total.Value / Math.Max(1.0, totals.Max(other => other.Value)));
}
