using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>What a corrected record still rests on.</summary>
internal static class StillCited
{
    /// <summary>The citations that stay; what its corrector may not read isn't offered to them, and stays.</summary>
    /// <param name="db">The record.</param>
    /// <param name="citations">Those on record, without their sources.</param>
    /// <param name="kept">The sources that show it in truth; which isn't named doesn't.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="NotFoundException">A source is named that isn't cited, or not for this reader.</exception>
    public static async Task<IReadOnlyList<CitationEntry>> Among(
        AdvocacyDb db, IReadOnlyCollection<Citation> citations, IReadOnlyCollection<Guid> kept, CancellationToken cancel)
    {
        var cited = citations.Select(citation => citation.EvidenceId).ToList();
        var readable = await db.Evidence.Where(source => cited.Contains(source.Id)).Select(source => source.Id).ToListAsync(cancel);
        // A term in office belongs to no campaign: another's sources may show it too.
        await db.Evidence.WhoeverReads().OfEveryCampaign().Where(source => cited.Contains(source.Id)).LoadAsync(cancel);
        return kept.Except(readable).Any()
            ? throw new NotFoundException(nameof(Evidence))
            : [.. citations.OrderBy(citation => citation.Position)
                .Where(citation => kept.Contains(citation.EvidenceId) || !readable.Contains(citation.EvidenceId))
                .Select(citation => new CitationEntry(citation.Source, citation.Kind, citation.Place, citation.Bearing))];
    }
}
