using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>Where Poppler finds each word of a PDF, in points from the upper left of its page.</summary>
internal sealed record PlacedWord(int Page, string Text, double Left, double Top, double Right, double Bottom)
{
    private const double Margin = 51.0, Width = 595.3, Height = 841.9;

    public bool LeavesItsMargins => Left < Margin - 6 || Right > Width - Margin + 6 || Top < 10 || Bottom > Height - 10;

    /// <summary>Whether the two are printed over one another: by more than letters lean over.</summary>
    public bool LiesOn(PlacedWord other) => Page == other.Page
        && Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > 2
        && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.55 * Math.Min(Bottom - Top, other.Bottom - other.Top);

    public override string ToString() => $"page {Page}: {Text} at {Left:0},{Top:0} to {Right:0},{Bottom:0}";

    public static IReadOnlyList<PlacedWord> In(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"advocacy-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(file, pdf);
            using var poppler = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", file, "-"]) { RedirectStandardOutput = true })!;
            var pages = XDocument.Parse(poppler.StandardOutput.ReadToEnd().Replace("\f", "", StringComparison.Ordinal)).Descendants().Where(element => element.Name.LocalName == "page").ToList();
            poppler.WaitForExit();
            return [.. pages.SelectMany((page, number) => page.Elements().Select(word => new PlacedWord(
                number + 1, word.Value, Of(word, "xMin"), Of(word, "yMin"), Of(word, "xMax"), Of(word, "yMax"))))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The pairs of words that overprint one another.</summary>
    public static IEnumerable<string> Overprinted(IReadOnlyList<PlacedWord> words) =>
        from page in words.GroupBy(word => word.Page)
        let there = page.OrderBy(word => word.Top).ToList()
        from one in Enumerable.Range(0, there.Count)
        from other in Enumerable.Range(one + 1, there.Count - one - 1).TakeWhile(other => there[other].Top < there[one].Bottom)
        where there[one].LiesOn(there[other])
        select $"{there[one]} under {there[other]}";

    private static double Of(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
