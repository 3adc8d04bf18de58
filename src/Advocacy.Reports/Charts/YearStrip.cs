using System.Globalization;
using System.Xml.Linq;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Charts;

/// <summary>A demand over the years: a row of level glyphs, the year under each, a hairline where the yardstick changed.</summary>
/// <remarks>
/// Years that were not judged are not drawn as empty places; three dots say that time was skipped. What a judgement is
/// worth (a reconstruction, a sample) stands under the years it holds for. A year restated by a later rubric has what was
/// judged then beside it, small.
/// </remarks>
public static class YearStrip
{
    private const double Cell = 40;
    private const double CurrentCell = 54;
    private const double Gap = 22;
    private const double ThenScale = 0.5;
    private const double ThenWidth = 18;
    private const double Middle = 21;
    private const double YearLine = 54;
    private const double Bracket = 61;
    private const double StandingLine = 72;
    private static readonly Lettering YearLettering = new(12, Anchor: Anchor.Middle);
    private static readonly Lettering CurrentLettering = new(14, Strong: true, Anchor.Middle);
    private static readonly Lettering StandingLettering = new(10, Anchor: Anchor.Middle);

    /// <param name="years">In the order they are read.</param>
    /// <param name="current">The year drawn larger, if it is among them.</param>
    /// <param name="title">The strip read aloud, or null where it is written beside the drawing.</param>
    public static string Svg(
        IReadOnlyList<YearMark> years, int current, string? title = null, Medium medium = Medium.Screen)
    {
        var places = Places(years, current);
        var parts = places.SelectMany(place => Draw(place, medium))
            .Concat(Standings(places).SelectMany(standing => Draw(standing, medium)));
        var width = places.Count == 0 ? 0 : places[^1].Right;
        var height = years.Any(year => year.Standing is not null) ? StandingLine + 4 : YearLine + 6;
        return Drawing.Root(width, height, "year-strip", title, parts);
    }

    private static List<Place> Places(IReadOnlyList<YearMark> years, int current)
    {
        var places = new List<Place>();
        var left = 0.0;
        for (var index = 0; index < years.Count; index++)
        {
            var mark = years[index];
            var skipped = index > 0 && mark.Year - years[index - 1].Year > 1;
            left += skipped ? Gap : 0;
            var width = Math.Max((mark.Year == current ? CurrentCell : Cell) + (mark.Then is null ? 0 : ThenWidth), StandingWidth(years, index));
            places.Add(new(mark, left, width, skipped, mark.Year == current));
            left += width;
        }

        return places;
    }

    /// <summary>The word under a run of years is as wide as the run, so each year takes its share of it.</summary>
    private static double StandingWidth(IReadOnlyList<YearMark> years, int index)
    {
        if (years[index].Standing is not { } standing)
        {
            return 0;
        }

        var first = index;
        while (first > 0 && Joined(years, first))
        {
            first--;
        }

        var last = index;
        while (last + 1 < years.Count && Joined(years, last + 1))
        {
            last++;
        }

        return (StandingLettering.Measure(standing) + 10) / (last - first + 1);
    }

    private static bool Joined(IReadOnlyList<YearMark> years, int index) =>
        years[index].Standing == years[index - 1].Standing && years[index].Year - years[index - 1].Year == 1;

    private static IEnumerable<XElement> Draw(Place place, Medium medium)
    {
        if (place.Skipped)
        {
            var dots = place.Left - (Gap / 2);
            foreach (var offset in (double[])[-5, 0, 5])
            {
                yield return Drawing.Element(
                    "circle",
                    [("cx", dots + offset), ("cy", Middle), ("r", 1.2), ("fill", ChartTones.Muted.Paint(medium))]);
            }
        }

        if (place.Mark.Break)
        {
            yield return Drawing.Line(
                place.Left, 2, place.Left, YearLine + 3, ChartTones.Muted.Paint(medium), 0.75, "year-strip-break");
        }

        var scale = place.Current ? 1.5 : 1;
        var half = LevelGlyph.Side * scale / 2;
        var level = place.Mark.Mark.Level;
        if (place.Mark.Then is { } then)
        {
            yield return Drawing.Group(
                LevelGlyph.CssClass(then.Level), place.Centre + half + 2, Middle - half, ThenScale, LevelGlyph.Parts(then.Level, medium));
        }

        yield return Drawing.Group(
            LevelGlyph.CssClass(level), place.Centre - half, Middle - half, scale, LevelGlyph.Parts(level, medium));
        yield return Drawing.Text(
            place.Mark.Year.ToString(CultureInfo.InvariantCulture),
            place.Centre,
            YearLine,
            place.Current ? CurrentLettering : YearLettering,
            (place.Current ? ChartTones.Ink : ChartTones.Muted).Paint(medium),
            place.Current ? "year-strip-current" : "year-strip-year");
    }

    private static IEnumerable<XElement> Draw(StandingRun run, Medium medium)
    {
        var paint = ChartTones.Muted.Paint(medium);
        yield return Drawing.Line(run.Left + 4, Bracket, run.Right - 4, Bracket, paint, 0.75, "year-strip-standing");
        yield return Drawing.Text(
            run.Word, (run.Left + run.Right) / 2, StandingLine, StandingLettering, paint, "year-strip-standing");
    }

    private static List<StandingRun> Standings(List<Place> places)
    {
        var runs = new List<StandingRun>();
        for (var index = 0; index < places.Count; index++)
        {
            if (places[index].Mark.Standing is not { } word)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].Word == word && runs[^1].Right == places[index].Left)
            {
                runs[^1] = runs[^1] with { Right = places[index].Right };
            }
            else
            {
                runs.Add(new(word, places[index].Left, places[index].Right));
            }
        }

        return runs;
    }

    private sealed record Place(YearMark Mark, double Left, double Width, bool Skipped, bool Current)
    {
        public double Right => Left + Width;

        public double Centre => Left + (Width / 2);
    }

    private sealed record StandingRun(string Word, double Left, double Right);
}
