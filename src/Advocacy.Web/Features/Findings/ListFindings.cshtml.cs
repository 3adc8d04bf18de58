using Advocacy.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Findings;

public sealed class ListFindingsPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    public FindingList Findings { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel)
    {
        Findings = await mediator.Send(new ListFindings(Demand), cancel);
        Demands = [.. Findings.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
    }
}
