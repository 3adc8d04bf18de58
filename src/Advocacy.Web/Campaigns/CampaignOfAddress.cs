using Advocacy.Domain.Campaigns;

namespace Advocacy.Web.Campaigns;

/// <summary>
/// Chooses the campaign whose code an address begins with, and moves the code to the path base: pages are found by
/// what follows, and every link that begins with <c>~/</c> stays in the campaign.
/// </summary>
internal sealed class CampaignOfAddress(RequestDelegate next, OwnAddresses own, KnownCampaigns known)
{
    public async Task InvokeAsync(HttpContext context, CurrentCampaign current)
    {
        if (!current.IsChosen && FirstPart(context.Request.Path) is { } code && Campaign.IsCode(code) && !own.Include(code)
            && await known.Find(code, context.RequestServices, context.RequestAborted) is { } campaign)
        {
            current.Choose(campaign);
            context.Request.PathBase = context.Request.PathBase.Add($"/{code}");
            context.Request.Path = context.Request.Path.Value![(code.Length + 1)..] is { Length: > 0 } rest ? rest : "/";
        }

        // The path base stays when an error page takes over, so that its links stay in the campaign too.
        await next(context);
    }

    private static string? FirstPart(PathString path) => path.Value is { Length: > 1 } whole ? whole.Split('/', 3)[1] : null;
}
