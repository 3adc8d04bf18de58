using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

/// <summary>A form with rows for sources, which offers those on record.</summary>
public abstract class SourcingPage<TForm>(IMediator mediator) : FormPage<TForm>, IOffersSources
    where TForm : class, IAnyCommand, new()
{
    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    protected IMediator Mediator => mediator;

    protected override async Task Offer(CancellationToken cancel) => Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
}
