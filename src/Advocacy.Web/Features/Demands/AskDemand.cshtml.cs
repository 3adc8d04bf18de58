using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Advocacy.Web.Features.Demands;

public sealed class AskDemandPage(IMediator mediator) : FormPage<AskDemand>
{
    private const int AuthoritiesOffered = 2;

    /// <summary>The code of a demand it continues, from that demand's page.</summary>
    [FromQuery]
    public string? Continues { get; set; }

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    /// <summary>The demands there are.</summary>
    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    protected override async Task Offer(CancellationToken cancel)
    {
        var options = await mediator.Send(new ListActionOptions(), cancel);
        Authorities = [.. options.Authorities.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        Demands = [.. options.Demands.Select(demand => new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Id.ToString()))];
        Form = Form with { Authorities = Rows.Padded(Form.Authorities, AuthoritiesOffered, null) };
        if (HttpMethods.IsGet(Request.Method) && options.Demands.FirstOrDefault(demand => demand.Code == Continues) is { } earlier)
        {
            Form = Form with { Continues = [earlier.Id], EndsThem = true };
        }
    }

    /// <summary>A text in the four languages.</summary>
    public ViewDataDictionary Texts(string name, string legend, int rows) => new(ViewData)
    {
        ["Legend"] = legend,
        ["Rows"] = rows,
        TemplateInfo = { HtmlFieldPrefix = $"{nameof(Form)}.{name}" },
    };

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var code = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Demands.Asked");
        return LocalRedirect($"~/demands/{code}");
    }
}
