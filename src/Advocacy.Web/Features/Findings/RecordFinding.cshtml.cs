using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Findings;

public sealed class RecordFindingPage(IMediator mediator, CurrentCampaign current) : SourcingPage<RecordFinding>(mediator)
{
    private const int SourcesOffered = 2;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    /// <summary>What each effect row is about, by the demand's id.</summary>
    public IReadOnlyDictionary<Guid, string> Demands { get; private set; } = new Dictionary<Guid, string>();

    protected override async Task Offer(CancellationToken cancel)
    {
        var options = await Mediator.Send(new ListActionOptions(), cancel);
        Bodies = [.. options.Bodies.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        Demands = options.Demands.ToDictionary(demand => demand.Id, demand => $"{demand.Code} {demand.Title.ForReader()}");
        await base.Offer(cancel);
        Form = Form with
        {
            Sources = Rows.Padded(Form.Sources, SourcesOffered, new()),
            Effects = EffectRow.ForEach(options.Demands, Form.Effects),
        };
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language, Readers = new() { Audience = current.Readers.Findings } };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var number = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Findings.Recorded");
        return LocalRedirect($"~/findings/{number}");
    }
}
