using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Charts;

/// <summary>The sign of an action's effect on a demand: plus, minus, equals or a question mark in a small square.</summary>
public static class EffectSign
{
    public static string Svg(EffectMark effect, string? title = null, Medium medium = Medium.Screen) => Sign<EffectMark>.Of(effect, title, medium, Draw);

    private static string Draw(EffectMark effect, string? title, Medium medium)
    {
        var paint = ChartTones.Of(effect).Paint(medium);
        var path = effect switch
        {
            EffectMark.Advances => "M12 7V17M7 12H17",
            EffectMark.Hinders => "M7 12H17",
            EffectMark.Neutral => "M7.5 9.5H16.5M7.5 14.5H16.5",
            EffectMark.Unclear => "M9 9.3A3 3 0 1 1 13.6 11.8C12.4 12.5 12 13 12 14M12 17.5V17.51",
        };
        var slug = effect switch
        {
            EffectMark.Advances => "advances",
            EffectMark.Hinders => "hinders",
            EffectMark.Neutral => "neutral",
            EffectMark.Unclear => "unclear",
        };
        var square = Drawing.Element(
            "rect",
            [
                ("x", 2.5), ("y", 2.5), ("width", 19.0), ("height", 19.0), ("rx", 3.0), ("fill", "none"),
                ("stroke", paint), ("stroke-width", 2.0),
            ]);
        return Drawing.Root(24, 24, $"effect-sign effect-{slug}", title, square, Drawing.Stroked(path, paint, 2.4));
    }
}
