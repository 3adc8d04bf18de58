using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Demands;

public sealed class CorrectDemandPage(IMediator mediator) : CorrectionPage<CorrectDemand>(mediator)
{
    /// <summary>How many rows for authorities there are beyond those on record.</summary>
    private const int AuthoritiesOffered = 1;

    [FromRoute]
    public string Code { get; set; } = "";

    public DemandAsked Demand { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    protected override CorrectDemand OnRecord => new()
    {
        Code = Demand.Code,
        Version = Demand.Version,
        WrittenIn = Wording.Language,
        Kind = Demand.Kind,
        Title = WrittenText.Of(Demand.Title),
        AsAsked = WrittenText.Of(Demand.AsAsked),
        Authorities = Rows.Padded([.. Demand.Authorities.Select(body => (Guid?)body.Id)], Demand.Authorities.Count + AuthoritiesOffered, null),
        Since = Demand.Since,
        Until = Demand.Until,
    };

    protected override CorrectDemand SeenAs(CorrectDemand theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Demand = await Mediator.Send(new ViewDemandAsked(Code), cancel);
        Form = Form with { Code = Code };
    }

    /// <summary>It cites no sources.</summary>
    protected override async Task Offer(CancellationToken cancel)
    {
        Authorities = [.. (await Mediator.Send(new ListActionOptions(), cancel)).Authorities.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))
            .Concat(Demand.Authorities.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))).DistinctBy(body => body.Value)];
        Form = Form with { Authorities = Rows.Padded(Form.Authorities, Demand.Authorities.Count + AuthoritiesOffered, null) };
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return LocalRedirect($"~/demands/{Code}");
    }
}
