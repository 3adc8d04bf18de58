using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes the petition's part of a card: the chart of the countries, every tally, every handover.</summary>
internal sealed class PetitionWriting(FrozenFacts facts, Language language)
{
    public PetitionSection Write()
    {
        var chart = new CountryChart(
            facts.Tallies.Select(tally => new ChartTally(tally.Territory, tally.Name, tally.Nests, tally.Figure, tally.AsOf)), language);
        return new(
            chart.Headline,
            Wording.In(language, "Card.PetitionText"),
            chart.Svg(Medium.Paper),
            chart.Spoken,
            [.. facts.Tallies.Select(tally => new TallyLine(
                Text(tally.Name), tally.Figure.ToText(language), tally.AsOf.ToText(language), tally.Sources))],
            [.. facts.Handovers.Select(handover => new HandoverLine(
                Wording.Join(language, [.. handover.Dates.Select(date => date.ToText(language))]),
                Text(handover.Territory), Text(handover.Recipient), handover.Sources))]);
    }

    private string Text(LocalText text) => Resolving.In(text, language);
}
