using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
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
public sealed record ViewAnalysis(int From, int To, Language Language) : IQuery<AnalysisView>
{
    /// <summary>Whether another language will do, where not all of them are printed in that one.</summary>
    public bool OrAnother { get; init; }
}

/// <param name="Model">What it says.</param>
/// <param name="Languages">Those in which each of its cards is printed.</param>
public sealed record AnalysisView(AnalysisModel Model, LanguageSet Languages);

internal sealed class ViewAnalysisHandler(AdvocacyDb db) : IRequestHandler<ViewAnalysis, AnalysisView>
{
    public async Task<AnalysisView> Handle(ViewAnalysis query, CancellationToken cancel)
    {
        var published = db.ProgressCards.Where(card => card.Year >= query.From && card.Year <= query.To && card.State == CardState.Published);
        // Of each year the edition that stands.
        var standing = (await published.Select(card => new { card.Id, card.Year, card.Edition, card.Languages }).ToListAsync(cancel))
            .GroupBy(card => card.Year).Select(editions => editions.MaxBy(card => card.Edition)!).OrderBy(card => card.Year).ToList();
        if (standing is not [var first, .., var last] || first.Year != query.From || last.Year != query.To)
        {
            throw new NotFoundException("An analysis");
        }

        var languages = LanguageSet.Of(LanguageTags.All.Where(language => standing.All(card => card.Languages.Contains(language))));
        var language = query.OrAnother && languages.Count > 0 ? languages.Or(query.Language) : query.Language;
        var ids = standing.Select(card => card.Id).ToList();
        var prints = await db.ProgressCards.Where(card => ids.Contains(card.Id))
            .SelectMany(card => card.Prints, (card, print) => new { card.Year, print.Language, print.Model })
            .Where(print => print.Language == language).OrderBy(print => print.Year).ToListAsync(cancel);
        var cards = prints.Select(print => KeptModel.Read(print.Model)).OfType<CardModel>().ToList();
        return cards.Count == standing.Count ? new(AnalysisWriting.Of(cards), languages) : throw new NotFoundException("An analysis in that language");
    }
}
