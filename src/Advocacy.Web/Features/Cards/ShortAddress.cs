using Advocacy.Web.Campaigns;

namespace Advocacy.Web.Features.Cards;

/// <summary>The address a card prints of itself, short enough to be typed from paper: campaign, language, year.</summary>
/// <remarks>It leads to whatever edition of the year is in force, and stays when the pages behind it move.</remarks>
internal static class ShortAddress
{
    public static void MapShortAddresses(this WebApplication app) => app
        .MapGet(@"/{language:regex(^(fr|nl|de|en)\z)}/{year:int}", (string language, int year, CurrentCampaign campaign) =>
            campaign.IsChosen ? (IResult)TypedResults.LocalRedirect($"~/published/{year}/{language}") : TypedResults.NotFound())
        .AllowAnonymous().ExcludeFromDescription();
}
