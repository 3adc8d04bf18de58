using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Campaigns;

public sealed class StartCampaignPage(IMediator mediator) : FormPage<StartCampaign>
{
    private const int DemandsOffered = 4;

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];

    protected override async Task Offer(CancellationToken cancel)
    {
        var options = await mediator.Send(new ListStartOptions(), cancel);
        Authorities = [.. options.Authorities.Select(Option)];
        Territories = [.. options.Territories.Select(Option)];
        Form = Form with { Demands = Rows.Padded(Form.Demands, DemandsOffered, new()) };
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language, Languages = LanguageTags.All };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var code = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Campaigns.Started");
        return LocalRedirect($"/{code}");
    }

    private static SelectListItem Option(NamedOption option) => new(option.Name.ForReader(), option.Id.ToString());
}
