using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Feeds;
using MediatR;

namespace Advocacy.Web.Features.Cards;

/// <summary>The address a card prints of itself, short enough to be typed from paper: campaign, language, year.</summary>
/// <remarks>It leads to whatever edition of the year is in force, or says that it was taken back, and stays when the pages behind it move.</remarks>
internal static class ShortAddress
{
    public static void MapShortAddresses(this WebApplication app) => app
        .MapGet(@"/{language:regex(^(fr|nl|de|en)\z)}/{year:int}", Lead).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Lead(string language, int year, CurrentCampaign campaign, IMediator mediator, CancellationToken cancel) =>
        campaign.IsChosen && (await mediator.Send(new ReadFeed(), cancel)).Any(came => came.Year == year)
            ? TypedResults.LocalRedirect($"~/published/{year}/{language}")
            : TypedResults.NotFound();
}
