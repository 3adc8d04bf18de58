using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A form about the petition in a territory, shown by sources.</summary>
public abstract class PetitionRecordPage<TForm>(IMediator mediator) : SourcingPage<TForm>(mediator), IOffersTerritories
    where TForm : class, IAnyCommand, new()
{
    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Territories = [.. (await Mediator.Send(new ListTerritories(), cancel))
            .Select(territory => new SelectListItem(territory.Name.ForReader(), territory.Id.ToString()))];
    }
}
