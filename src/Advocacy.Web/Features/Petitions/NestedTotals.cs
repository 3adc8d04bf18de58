using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Charts;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A tally of the campaign's own territory, or of one it lies in.</summary>
/// <param name="Depth">How many territories it lies in: 0 for the world.</param>
/// <param name="HandedOver">True when the signatures were handed over on the tally's day.</param>
internal sealed record NestedTally(
    string Territory, LocalText Name, int Depth, bool Own, Figure Figure, FuzzyDate AsOf, bool HandedOver);

/// <summary>The campaign's own total within those of the territories around it, one each, drawn as nested circles.</summary>
/// <remarks>
/// Of several tallies of one territory the one that was handed over is drawn, or else the latest that is final, or else
/// the latest. The others stand in the table beside the drawing: sources that differ are kept side by side.
/// </remarks>
internal sealed class NestedTotals
{
    private readonly Language _language;
    private readonly List<CircleTotal> _circles;

    public NestedTotals(IEnumerable<NestedTally> tallies, Language language)
    {
        _language = language;
        Chosen = [.. tallies.GroupBy(tally => tally.Territory)
            .Select(territory => territory.OrderByDescending(tally => tally is { HandedOver: true, Figure.Interim: false })
                .ThenBy(tally => tally.Figure.Interim).ThenByDescending(tally => tally.AsOf).ThenByDescending(tally => tally.Figure).First())
            .OrderBy(tally => tally.Depth)];
        _circles = [.. Chosen.Select(tally => new CircleTotal(
            tally.Figure.Value, tally.Own, tally.Figure.Precision != FigurePrecision.Exact || tally.Figure.Interim))];
        Tops = NestedCircles.Tops(_circles);
    }

    /// <summary>The widest territory first.</summary>
    public IReadOnlyList<NestedTally> Chosen { get; }

    /// <summary>How far below the drawing's top each circle begins, from 0 to 1.</summary>
    public IReadOnlyList<double> Tops { get; }

    /// <summary>What the drawing shows, for those who do not see it; empty when there is none.</summary>
    public string Spoken => Chosen.Count == 0
        ? ""
        : Wording.In(_language, "Card.CirclesText",
            string.Join("; ", Chosen.Select(tally => $"{tally.Name.In(_language).Text} {tally.Figure.ToText(_language)}")));

    /// <summary>The drawing for a card, or nothing when there is no total; its words stand beside it.</summary>
    public string ForPaper => _circles.Count == 0 ? "" : NestedCircles.Svg(_circles, medium: Medium.Paper);
}
