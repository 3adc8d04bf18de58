using System.Xml.Linq;
using Advocacy.Domain.Judging;

namespace Advocacy.Reports.Charts;

/// <summary>The sign of a level: a ring that fills with progress, the same from 12 pixels to the cover.</summary>
public static class LevelGlyph
{
    internal const double Side = 24;

    /// <summary>Eight dashes and eight gaps close the ring exactly.</summary>
    private const string Dashes = "4.46 3";

    /// <param name="title">The level's word, or null where the word stands beside the glyph.</param>
    public static string Svg(Level level, string? title = null, Medium medium = Medium.Screen) => Sign<Level>.Of(level, title, medium, Draw);

    private static string Draw(Level level, string? title, Medium medium) =>
        Drawing.Root(Side, Side, $"level-glyph {CssClass(level)}", title, Parts(level, medium));

    internal static string CssClass(Level level) => $"level-{LevelTones.Slug(level)}";

    internal static IEnumerable<XElement> Parts(Level level, Medium medium)
    {
        var paint = LevelTones.Of(level).Paint(medium);
        return level switch
        {
            Level.NotAssessed => [Ring(paint, Dashes)],
            Level.Setback => [Ring(paint), Drawing.Filled("M6.6 8.6H17.4L12 17.6Z", paint)],
            Level.NoProgress => [Ring(paint)],
            Level.LimitedProgress => [Ring(paint), Drawing.Filled("M12 12V2.5A9.5 9.5 0 0 1 21.5 12Z", paint)],
            Level.SomeProgress => [Ring(paint), Drawing.Filled("M12 2.5A9.5 9.5 0 0 1 12 21.5Z", paint)],
            Level.NotableProgress => [Ring(paint), Drawing.Filled("M12 12V2.5A9.5 9.5 0 1 1 2.5 12Z", paint)],
            // The tick is a hole, so that it takes the colour of whatever lies under the glyph.
            Level.Achieved =>
            [
                Drawing.Filled(
                    "M12 1.4A10.6 10.6 0 1 1 12 22.6A10.6 10.6 0 1 1 12 1.4ZM5.6 12.7L10.2 17.4L18.5 8.8L16.5 6.8L10.2 13.4L7.6 10.7Z",
                    paint),
            ],
        };
    }

    private static XElement Ring(string paint, string? dashes = null) => Drawing.Element(
        "circle",
        [
            ("cx", Side / 2), ("cy", Side / 2), ("r", 9.5), ("fill", "none"), ("stroke", paint), ("stroke-width", 2.2),
            ("stroke-dasharray", dashes),
        ]);
}
