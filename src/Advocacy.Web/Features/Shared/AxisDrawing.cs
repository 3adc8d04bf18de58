using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.Shared;

/// <summary>A drawing along an axis that is as wide as its place: across in hundredths, down in pixels.</summary>
/// <remarks>A drawing of what stands in words beside it, so it is left out for whoever listens.</remarks>
internal sealed class AxisDrawing
{
    private readonly StringBuilder _svg = new();

    /// <param name="kind">The drawing's class.</param>
    /// <param name="height">In pixels.</param>
    public AxisDrawing(string kind, int height) => Add($"<svg class=\"{kind}\" height=\"{height}\" aria-hidden=\"true\">");

    public void Line(string kind, double from, double to, double top, double bottom) =>
        Add($"<line class=\"{kind}\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"{top}\" y2=\"{bottom}\"/>");

    public void Dot(string kind, double at, double y, double radius) =>
        Add($"<circle class=\"{kind}\" cx=\"{at:0.##}%\" cy=\"{y}\" r=\"{radius}\"/>");

    public void Bar(string kind, double from, double to, double y, double height) => Add(
        $"<rect class=\"{kind}\" x=\"{from:0.##}%\" width=\"{Math.Max(0, to - from):0.##}%\" y=\"{y}\" height=\"{height}\" rx=\"{height / 2}\"/>");

    public void Text(string? kind, double at, double y, string text) =>
        Add($"<text{(kind is null ? "" : $" class=\"{kind}\"")} x=\"{at:0.##}%\" y=\"{y}\">{WebUtility.HtmlEncode(text)}</text>");

    public IHtmlContent Done() => new HtmlString(_svg + "</svg>");

    private void Add(FormattableString piece) => _svg.Append(piece.ToString(CultureInfo.InvariantCulture));
}
