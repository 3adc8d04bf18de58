using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Analyses;

/// <summary>Several years side by side, from the very models the published cards of them were set from.</summary>
/// <remarks>Nothing of it is kept, and nothing but published cards is asked: a correction or a withdrawal of one shows at once.</remarks>
/// <param name="From">The first year.</param>
/// <param name="To">The last.</param>
/// <param name="Language">In which each of its cards must be printed.</param>
[AllowedToAnyone, Kept]
public sealed record ViewAnalysis(int From, int To, Language Language) : IQuery<AnalysisModel>;

internal sealed class ViewAnalysisHandler(AdvocacyDb db) : IRequestHandler<ViewAnalysis, AnalysisModel>
{
    public async Task<AnalysisModel> Handle(ViewAnalysis query, CancellationToken cancel)
    {
        var prints = await db.ProgressCards
            .Where(card => card.Year >= query.From && card.Year <= query.To && card.State == CardState.Published)
            .SelectMany(card => card.Prints, (card, print) => new { card.Year, card.Edition, print.Language, print.Model })
            .Where(print => print.Language == query.Language)
            .OrderBy(print => print.Year).ThenBy(print => print.Edition).ToListAsync(cancel);
        var cards = prints.GroupBy(print => print.Year).Select(editions => Read(editions.Last().Model)).OfType<CardModel>().ToList();
        return cards.Count >= 2 && cards[0].Year == query.From && cards[^1].Year == query.To
            ? AnalysisWriting.Of(cards)
            : throw new NotFoundException("An analysis");
    }

    private static CardModel? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<CardModel>(json, CardJson.Options);
        }
        catch (JsonException)
        {
            // Kept by a version this one can't read: its PDF stands, and no analysis is made of it.
            return null;
        }
    }
}
