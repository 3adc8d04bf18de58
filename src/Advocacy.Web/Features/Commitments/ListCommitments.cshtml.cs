using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
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

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public CommitmentList Commitments { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public bool IsFiltered => State is not null || Demand is not null || Overdue || Text is not null;

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        Commitments = await mediator.Send(
            new ListCommitments { State = State, Demand = Demand, OnlyOverdue = Overdue, Text = Text }, cancel);
        Demands = [.. Commitments.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
        return csv
            ? CsvList.Of(
                "commitments", Commitments.Lines,
                (Wording.Of("Commitments.Words"), line => line.Words),
                (Wording.Of("Commitments.By"), line => string.Join(", ", new[] { line.Person, line.Post?.In(Wording.Language).Text }.OfType<string>())),
                (Wording.Of("Commitments.MadeOn"), line => line.MadeOn),
                (Wording.Of("Commitments.Due"), line => line.Due),
                (Wording.Of("Commitments.SlipTimes"), line => line.Slip.Times),
                (Wording.Of("Commitments.SlipDays"), line => line.Slip.Days),
                (Wording.Of("Commitments.Strength"), line => Wording.Of(line.Strength)),
                (Wording.Of("Commitments.Demands"), line => line.Demands),
                (Wording.Of("Commitments.State"), line => Wording.Of(line.State)),
                (Wording.Of("Commitments.ListCommitmentsPage.Overdue"), line => line.IsOverdue ? Wording.Of("Journals.Yes") : ""))
            : Page();
    }
}
