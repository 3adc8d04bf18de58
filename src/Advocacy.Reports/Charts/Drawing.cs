using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Advocacy.Reports.Charts;

/// <summary>The few words SVG is drawn with: presentation attributes only, since the pages' policy forbids inline style.</summary>
internal static class Drawing
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A whole drawing: named for those who hear the page, or hidden from them when a word stands beside it.</summary>
    public static string Root(double width, double height, string cssClass, string? title, params IEnumerable<XElement> parts)
    {
        var named = !string.IsNullOrWhiteSpace(title);
        var root = Element(
            "svg",
            [
                ("viewBox", $"0 0 {Number(width)} {Number(height)}"),
                ("width", width),
                ("height", height),
                ("class", cssClass),
                ("role", named ? "img" : null),
                ("aria-hidden", named ? null : "true"),
                ("focusable", "false"),
            ]);
        if (named)
        {
            root.Add(new XElement(Namespace + "title", Clean(title!)));
        }

        root.Add(parts);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    public static XElement Element(
        string name, IEnumerable<(string Name, object? Value)> attributes, params IEnumerable<XElement> parts) => new(
        Namespace + name,
        attributes
            .Where(attribute => attribute.Value is not null)
            .Select(attribute => new XAttribute(attribute.Name, Value(attribute.Value!))),
        parts);

    public static XElement Group(string? cssClass, double x, double y, double scale, params IEnumerable<XElement> parts)
    {
        var place = $"translate({Number(x)} {Number(y)})" + (scale == 1 ? "" : $" scale({Number(scale)})");
        return Element("g", [("class", cssClass), ("transform", place)], parts);
    }

    public static XElement Line(double x1, double y1, double x2, double y2, string paint, double width, string? cssClass = null) =>
        Element("line", [("class", cssClass), ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", paint), ("stroke-width", width)]);

    public static XElement Filled(string path, string paint) =>
        Element("path", [("d", path), ("fill", paint), ("fill-rule", "evenodd")]);

    public static XElement Stroked(string path, string paint, double width) => Element(
        "path",
        [
            ("d", path), ("fill", "none"), ("stroke", paint), ("stroke-width", width),
            ("stroke-linecap", "round"), ("stroke-linejoin", "round"),
        ]);

    public static XElement Text(string text, double x, double y, Lettering lettering, string paint, string? cssClass = null)
    {
        var element = Element(
            "text",
            [
                ("class", cssClass), ("x", x), ("y", y),
                ("font-family", "'Source Sans 3', 'Source Sans Pro', sans-serif"), ("font-size", lettering.Size),
                ("font-weight", lettering.Strong ? "600" : null),
                ("text-anchor", lettering.Anchor switch
                {
                    Anchor.Start => null,
                    Anchor.Middle => "middle",
                    Anchor.End => "end",
                }),
                ("fill", paint),
            ]);
        element.Add(Clean(text));
        return element;
    }

    /// <summary>At most two decimals, a point between, whatever the culture.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>The text with everything XML cannot carry shown as the replacement character.</summary>
    public static string Clean(string text)
    {
        // Nearly every text is without tabs, marks beyond the ordinary planes, and what XML can't carry.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\ud7ff'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static string Value(object value) => value switch
    {
        string text => Clean(text),
        double number => Number(number),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"An attribute cannot hold a {value.GetType().Name}.", nameof(value)),
    };
}
