using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Findings;

public sealed class ListFindingsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public bool IsFiltered => Demand is not null || Text is not null || Who is not null || Year is not null;

    public bool MayRecord => Permissions.Allow(typeof(RecordFinding), actor.Value);

    public FindingList Findings { get; private set; } = null!;

    public ListFilters Filters => new("findings", Wording.Of("Findings.FilterText"),
    [
        new("who", Wording.Of("Shared.FilterWho"), Findings.Who.AsOptions()), new("demand", Wording.Of("Shared.FilterDemand"), Findings.Demands.AsOptions()),
        new("year", Wording.Of("Shared.FilterYear"), Findings.Years.AsOptions()),
    ]);

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Findings = await mediator.Send(new ListFindings(Demand, Text) { Who = Who, Year = Year, Wanted = new(after, csv) }, cancel);
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
