using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Commitments;

public sealed class ListCommitmentsPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CommitmentState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    public CommitmentList Commitments { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public bool IsFiltered => State is not null || Demand is not null || Overdue;

    public async Task OnGet(CancellationToken cancel)
    {
        Commitments = await mediator.Send(
            new ListCommitments { State = State, Demand = Demand, OnlyOverdue = Overdue }, cancel);
        Demands = [.. Commitments.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
    }
}
