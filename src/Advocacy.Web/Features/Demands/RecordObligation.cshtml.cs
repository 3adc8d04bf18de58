using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Advocacy.Web.Features.Demands;

public sealed class RecordObligationPage(IMediator mediator) : FormPage<RecordObligation>
{
    [FromRoute]
    public string Code { get; set; } = "";

    public DemandAsked Demand { get; private set; } = null!;

    /// <summary>The title, in the four languages.</summary>
    public ViewDataDictionary TitleTexts => new(ViewData)
    {
        ["Legend"] = Wording.Of("Demands.RecordObligation.Title"),
        ["Rows"] = 2,
        TemplateInfo = { HtmlFieldPrefix = $"{nameof(Form)}.{nameof(Form.Title)}" },
    };

    protected override async Task Load(CancellationToken cancel)
    {
        Demand = await mediator.Send(new ViewDemandAsked(Code), cancel);
        Form = Form with { Code = Code };
    }

    public void OnGet()
    {
        // Blank, to be filled in.
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Demands.ObligationRecorded");
        return LocalRedirect($"~/demands/{Code}");
    }
}
