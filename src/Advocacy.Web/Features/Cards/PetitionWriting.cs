using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes the petition's part of a card: the nested totals, every tally, every handover.</summary>
internal sealed class PetitionWriting(FrozenFacts facts, Language language)
{
    public PetitionSection Write()
    {
        var totals = new NestedTotals(
            facts.Tallies.Where(tally => tally.Own || tally.Holds).Select(tally => new NestedTally(
                tally.Territory, tally.Name, tally.Depth, tally.Own, tally.Figure, tally.AsOf,
                facts.Handovers.Any(handover => handover.Code == tally.Territory && handover.Dates.Contains(tally.AsOf)))),
            language);
        return new()
        {
            Message = CardMessage.Of(facts.Messages.Petition, language) ?? Headline(totals),
            Text = Wording.In(language, "Card.PetitionText"),
            Chart = totals.ForPaper,
            ChartText = totals.Spoken,
            Circles = [.. totals.Chosen.Zip(totals.Tops, WriteCircle)],
            Tallies = [.. facts.Tallies.Select(tally => new TallyLine(
                Text(tally.Name), tally.Figure.ToText(language), tally.AsOf.ToText(language), tally.Sources))],
            Handovers = [.. facts.Handovers.Select(handover => new HandoverLine(
                Days(handover), Text(handover.Territory), Text(handover.Recipient), handover.Sources))],
        };
    }

    private CircleLine WriteCircle(NestedTally total, double top)
    {
        var sources = facts.Tallies.First(tally => tally.Territory == total.Territory && tally.Figure == total.Figure && tally.AsOf == total.AsOf).Sources;
        return new(
            Text(total.Name), top, total.Own, total.Figure.ToQualifier(language), total.Figure.ToNumber(language),
            total.AsOf.ToText(language), sources);
    }

    private string Headline(NestedTotals totals) => totals.Chosen.FirstOrDefault(total => total.Own) is { } own
        ? Wording.In(language, "Card.PetitionHeadline", own.Figure.AsFinal().ToText(language), Text(own.Name))
        : Wording.In(language, "Card.PetitionHeadlineBare");

    private string Days(FrozenHandover handover) =>
        Wording.Join(language, [.. handover.Dates.Select(date => date.ToText(language))]);

    private string Text(LocalText text) => Resolving.In(text, language);
}
