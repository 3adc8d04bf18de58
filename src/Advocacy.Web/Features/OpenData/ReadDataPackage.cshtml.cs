using Advocacy.Web.Campaigns;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.OpenData;

/// <summary>The data package of one published edition.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ReadDataPackagePage(IMediator mediator, CurrentCampaign campaign) : PageModel
{
    public async Task<IActionResult> OnGet(int year, int edition, CancellationToken cancel)
    {
        var cards = (await mediator.Send(new ReadOpenData(year), cancel)).Where(card => card.Edition == edition).ToList();
        return DataPackageResult.Of($"{campaign.Code}-{year}-{edition}", cards);
    }
}

/// <summary>The data package of all that is published.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ReadWholeDataPage(IMediator mediator, CurrentCampaign campaign) : PageModel
{
    public async Task<IActionResult> OnGet(CancellationToken cancel) => DataPackageResult.Of(campaign.Code, await mediator.Send(new ReadOpenData(), cancel));
}

internal static class DataPackageResult
{
    public static FileContentResult Of(string name, IReadOnlyList<CardData> cards) => cards.Count == 0
        ? throw new NotFoundException("A published card")
        : new(DataPackage.Of(name, cards), "application/zip") { FileDownloadName = $"{name}.zip" };
}
