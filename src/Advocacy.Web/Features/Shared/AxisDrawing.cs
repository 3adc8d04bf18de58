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

    /// <summary>What is drawn within leads somewhere for whoever points at it; whoever uses keys finds the link in the words beside.</summary>
    public void Link(string address, Action draw)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(address)}\" tabindex=\"-1\">");
        draw();
        _svg.Append("</a>");
    }

    /// <summary>A bar with square ends.</summary>
    public void Block(string kind, double from, double to, double y, double height) => Add(
        $"<rect class=\"{kind}\" x=\"{from:0.##}%\" width=\"{Math.Max(0, to - from):0.##}%\" y=\"{y}\" height=\"{height}\"/>");

    /// <param name="kind">The text's class, or null.</param>
    /// <param name="at">In hundredths.</param>
    /// <param name="y">Of its baseline.</param>
    /// <param name="text">As it is read.</param>
    /// <param name="shift">By how many pixels it stands beside that place.</param>
    public void Text(string? kind, double at, double y, string text, int shift = 0) => Add(
        $"<text{(kind is null ? "" : $" class=\"{kind}\"")} x=\"{at:0.##}%\"{(shift == 0 ? "" : $" dx=\"{shift}\"")} y=\"{y}\">{WebUtility.HtmlEncode(text)}</text>");

    /// <summary>A sign drawn elsewhere, its middle at a place.</summary>
    /// <param name="at">In hundredths.</param>
    /// <param name="y">Of its upper edge.</param>
    /// <param name="svg">The sign, in a square of 24.</param>
    public void Sign(double at, double y, string svg) =>
        Add($"<svg x=\"{at:0.##}%\" y=\"{y}\" overflow=\"visible\"><g transform=\"translate(-9 0) scale(.75)\">{svg}</g></svg>");

    public IHtmlContent Done() => new HtmlString(_svg + "</svg>");

    private void Add(FormattableString piece) => _svg.Append(piece.ToString(CultureInfo.InvariantCulture));
}
