using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes the petition's part of a card: the chart of the countries, every tally, every handover.</summary>
internal sealed class PetitionWriting(FrozenFacts facts, Language language)
{
    /// <summary>The campaign's own territory, which the chart's title speaks of.</summary>
    private const string Home = "belgium";

    public PetitionSection Write()
    {
        // Countries beside countries only: a continent among them would be added up by the eye.
        var countries = facts.Tallies.Where(tally => IsCountry(tally.Territory))
            .GroupBy(tally => tally.Territory).Select(tallies => tallies.MaxBy(tally => tally.AsOf)!)
            .OrderByDescending(tally => tally.Figure).ToList();
        var home = countries.FirstOrDefault(tally => tally.Territory == Home);
        var bars = countries.Select(tally => new TallyBar(
            Text(tally.Name), tally.Figure.Value, tally.Figure.ToText(language), tally.AsOf.ToText(language), EndOf(tally.Figure), tally.Territory == Home)).ToList();
        var spoken = Wording.In(language, "Card.PetitionChartText",
            string.Join("; ", countries.Select(tally => $"{Text(tally.Name)} {tally.Figure.ToText(language)}")));
        var headline = home is null
            ? Wording.In(language, "Card.PetitionHeadlineBare")
            : Wording.In(language, "Card.PetitionHeadline", home.Figure.ToText(language), Text(home.Name));

        return new(
            headline,
            Wording.In(language, "Card.PetitionText"),
            bars.Count == 0 ? "" : TallyChart.Svg(bars, Wording.In(language, "Card.Signatures"), language, spoken, Medium.Paper),
            spoken,
            [.. facts.Tallies.Select(tally => new TallyLine(
                Text(tally.Name), tally.Figure.ToText(language), tally.AsOf.ToText(language), tally.Sources))],
            [.. facts.Handovers.Select(handover => new HandoverLine(
                Wording.Join(language, [.. handover.Dates.Select(date => date.ToText(language))]),
                Text(handover.Territory), Text(handover.Recipient), handover.Sources))]);
    }

    private static bool IsCountry(string territory) => territory is not ("world" or "europe");

    private static BarEnd EndOf(Figure figure) => figure switch
    {
        { Interim: true } => BarEnd.Interim,
        { Precision: FigurePrecision.MoreThan } => BarEnd.AtLeast,
        { Precision: FigurePrecision.About or FigurePrecision.Nearly } => BarEnd.About,
        _ => BarEnd.Exact,
    };

    private string Text(LocalText text) => Resolving.In(text, language);
}
