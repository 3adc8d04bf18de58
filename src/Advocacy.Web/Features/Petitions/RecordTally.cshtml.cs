using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Petitions;

public sealed class RecordTallyPage(IMediator mediator) : FormPage<RecordTally>, IOffersSources
{
    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    protected override async Task Load(CancellationToken cancel)
    {
        Territories = [.. (await mediator.Send(new ListTerritories(), cancel)).Select(territory => new SelectListItem(territory.Name.ForReader(), territory.Id.ToString()))];
        Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Petitions.Recorded");
        return LocalRedirect("~/petition");
    }
}
