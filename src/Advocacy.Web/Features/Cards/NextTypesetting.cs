using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The card that has waited longest for the typesetter, one begun and not finished included; null when none waits.</summary>
[AllowedTo(Role.Application), AcrossCampaigns]
public sealed record NextTypesetting : IQuery<CardToTypeset?>;

/// <param name="Campaign">Whose card it is.</param>
/// <param name="Facts">Null when what was frozen can't be read.</param>
/// <param name="Missing">The languages not yet printed, in order; none when the job was left open for nothing.</param>
public sealed record CardToTypeset(CampaignName Campaign, Guid JobId, FrozenFacts? Facts, string FactsSha256, IReadOnlyList<Language> Missing);

internal sealed class NextTypesettingHandler(AdvocacyDb db) : IRequestHandler<NextTypesetting, CardToTypeset?>
{
    public async Task<CardToTypeset?> Handle(NextTypesetting query, CancellationToken cancel)
    {
        var job = await db.TypesettingJobs
            .Where(job => job.State == TypesettingState.Waiting || job.State == TypesettingState.Running)
            .OrderBy(job => job.AskedAt).FirstOrDefaultAsync(cancel);
        if (job is null)
        {
            return null;
        }

        var card = await db.ProgressCards.OfEveryCampaign().Where(card => card.Id == job.CardId)
            .Select(card => new { card.CampaignId, card.FrozenFacts, card.FactsSha256, card.Languages, Printed = card.Prints.Select(print => print.Language).ToList() })
            .SingleAsync(cancel);
        return new(
            await db.Campaigns.Where(campaign => campaign.Id == card.CampaignId).Select(CampaignName.Of).SingleAsync(cancel),
            job.Id,
            FrozenFacts.Read(card.FrozenFacts!),
            card.FactsSha256 ?? "",
            [.. card.Languages.All.Where(language => !card.Printed.Contains(language))]);
    }
}
