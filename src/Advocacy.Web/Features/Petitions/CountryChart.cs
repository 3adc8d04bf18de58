using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Charts;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A tally as the chart needs it.</summary>
/// <param name="Nests">True for a territory with others in it, such as a continent.</param>
/// <param name="Own">True for the campaign's own territory, which the chart's title speaks of.</param>
public sealed record ChartTally(string Territory, LocalText Name, bool Nests, Figure Figure, FuzzyDate AsOf, bool Own);

/// <summary>The countries' latest tallies beside each other.</summary>
internal sealed class CountryChart
{
    private readonly Language _language;
    private readonly List<ChartTally> _countries;

    /// <remarks>Countries beside countries only: a continent among them would be added up by the eye.</remarks>
    public CountryChart(IEnumerable<ChartTally> tallies, Language language)
    {
        _language = language;
        _countries = [.. tallies.Where(tally => !tally.Nests)
            .GroupBy(tally => tally.Territory).Select(country => country.MaxBy(tally => tally.AsOf)!)
            .OrderByDescending(tally => tally.Figure)];
    }

    /// <summary>The finding the chart shows, as a sentence.</summary>
    public string Headline => _countries.Find(tally => tally.Own) is { } home
        ? Wording.In(_language, "Card.PetitionHeadline", home.Figure.AsFinal().ToText(_language), Text(home.Name))
        : Wording.In(_language, "Card.PetitionHeadlineBare");

    /// <summary>What the chart shows, for those who do not see it.</summary>
    public string Spoken => Wording.In(_language, "Card.PetitionChartText",
        string.Join("; ", _countries.Select(tally => $"{Text(tally.Name)} {tally.Figure.ToText(_language)}")));

    /// <summary>The drawing, or nothing when no country has a tally.</summary>
    public string Svg(Medium medium) => _countries.Count == 0
        ? ""
        : TallyChart.Svg(
            [.. _countries.Select(tally => new TallyBar(
                Text(tally.Name), tally.Figure.Value, tally.Figure.ToText(_language), tally.AsOf.ToText(_language),
                EndOf(tally.Figure), tally.Own))],
            Wording.In(_language, "Card.Signatures"), _language, Spoken, medium);

    private static BarEnd EndOf(Figure figure) => figure switch
    {
        { Interim: true } => BarEnd.Interim,
        { Precision: FigurePrecision.MoreThan or FigurePrecision.AtLeast } => BarEnd.AtLeast,
        { Precision: FigurePrecision.About or FigurePrecision.Nearly or FigurePrecision.FewerThan } => BarEnd.About,
        _ => BarEnd.Exact,
    };

    private string Text(LocalText text) => text.In(_language).Text;
}
