using System.Globalization;
using System.Xml.Linq;
using Advocacy.Reports.Charts;

namespace Advocacy.Reports.Tests.Charts;

/// <summary>A text of a drawing with the box it needs.</summary>
internal sealed record DrawnText(string Text, double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(DrawnText other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public static IReadOnlyList<DrawnText> In(XElement drawing) =>
        [.. drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(Of)];

    private static DrawnText Of(XElement text)
    {
        var size = Number(text, "font-size");
        var width = new Lettering(size, Strong: text.Attribute("font-weight") is not null).Measure(text.Value);
        var x = Number(text, "x");
        var left = text.Attribute("text-anchor")?.Value switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        var baseline = Number(text, "y");
        return new(text.Value, left, baseline - (size * 0.75), left + width, baseline + (size * 0.2));
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
