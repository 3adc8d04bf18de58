using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Findings;

public sealed class ListFindingsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public bool IsFiltered => Demand is not null || Text is not null;

    public bool MayRecord => Permissions.Allow(typeof(RecordFinding), actor.Value);

    public FindingList Findings { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Findings = await mediator.Send(new ListFindings(Demand, Text) { Wanted = new(after, csv) }, cancel);
        Demands = [.. Findings.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
        return csv
            ? CsvList.Of(
                "findings", Findings.Lines,
                (Wording.Of("Findings.Number"), line => line.Number),
                (Wording.Of("Findings.Statement"), line => line.Statement),
                (Wording.Of("Findings.Body"), line => line.Body),
                (Wording.Of("Findings.Report"), line => line.Report),
                (Wording.Of("Findings.Date"), line => line.On),
                (Wording.Of("Findings.Effects"), line => line.Effects.Select(effect => $"{effect.Code} {Wording.Of(effect.Effect)}")))
            : Page();
    }
}
