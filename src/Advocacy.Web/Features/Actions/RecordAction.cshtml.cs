using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class RecordActionPage(IMediator mediator, CurrentCampaign current) : SourcingPage<RecordAction>(mediator)
{
    private const int StagesOffered = 2;
    private const int AuthoritiesOffered = 3;

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    /// <summary>What each effect row is about, by the demand's id.</summary>
    public IReadOnlyDictionary<Guid, string> Demands { get; private set; } = new Dictionary<Guid, string>();

    protected override async Task Offer(CancellationToken cancel)
    {
        var options = await Mediator.Send(new ListActionOptions(), cancel);
        Authorities = [.. options.Authorities.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        Demands = options.Demands.ToDictionary(demand => demand.Id, demand => $"{demand.Code} {demand.Title.ForReader()}");
        await base.Offer(cancel);
        Form = Form with
        {
            Authorities = Rows.Padded(Form.Authorities, AuthoritiesOffered, null),
            Stages = Rows.Padded(Form.Stages, StagesOffered, new()),
            Effects = EffectRow.ForEach(options.Demands, Form.Effects),
        };
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language, Readers = new() { Audience = current.Readers.Actions } };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var number = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Actions.Recorded");
        return RedirectToPage("ViewAction", new { number });
    }
}
