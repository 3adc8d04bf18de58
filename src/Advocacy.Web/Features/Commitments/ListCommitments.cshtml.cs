using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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

    /// <summary>As columns by state instead of a table.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Board { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool NeverReadBack { get; set; }

    public CommitmentList Commitments { get; private set; } = null!;

    public ListFilters Filters => new("commitments", Wording.Of("Commitments.FilterText"),
    [
        new("who", Wording.Of("Shared.FilterWho"), Commitments.Who.AsOptions()), new("demand", Wording.Of("Shared.FilterDemand"), Commitments.Demands.AsOptions()),
        new("year", Wording.Of("Commitments.FilterYear"), Commitments.Years.AsOptions()), new("state", Wording.Of("Commitments.State"), Options.Of<CommitmentState>()),
    ])
    {
        Views = [new(Wording.Of("Form.All"), ""), new(Wording.Of("Commitments.ViewOverdue"), "?overdue=true"), new(Wording.Of("Commitments.ViewNeverReadBack"), "?neverReadBack=true")],
        OfViews = ["overdue", "neverReadBack"],
        Look = "board",
    };

    /// <summary>The address of the same lines as a table or as columns.</summary>
    public string Address(bool board) => Filters.With(Request, "board", board ? "true" : null);

    /// <summary>Who holds the post now that was another's when the words were said.</summary>
    public static string Since(IReadOnlyList<string> holders) => holders is [var only]
        ? Wording.Of("Commitments.SinceOne", only)
        : Wording.Of("Commitments.Since", holders.Count, holders[^1]);

    public bool IsFiltered => State is not null || Demand is not null || Overdue || Text is not null || Who is not null || Year is not null || NeverReadBack;

    /// <param name="after">After which line the part that is shown begins; columns are shown whole, since they are counted.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Commitments = await mediator.Send(
            new ListCommitments { State = State, Demand = Demand, OnlyOverdue = Overdue, Who = Who, Year = Year, NeverReadBack = NeverReadBack, Text = Text, Wanted = new(after, csv || Board) }, cancel);
        return csv
            ? CsvList.Of(
                "commitments", Commitments.Lines,
                (Wording.Of("Commitments.Words"), line => line.Words),
                (Wording.Of("Commitments.By"), line => string.Join(", ", new[] { line.Person, line.Post?.In(Wording.Language).Text }.OfType<string>())),
                (Wording.Of("Commitments.HoldersSince"), line => line.HoldersSince),
                (Wording.Of("Commitments.MadeOn"), line => line.MadeOn),
                (Wording.Of("Commitments.Due"), line => line.Due),
                (Wording.Of("Commitments.SlipTimes"), line => line.Slip.Times),
                (Wording.Of("Commitments.SlipDays"), line => line.Slip.Days),
                (Wording.Of("Commitments.Strength"), line => Wording.Of(line.Strength)),
                (Wording.Of("Commitments.Demands"), line => line.Demands),
                (Wording.Of("Commitments.State"), line => Wording.Of(line.State)),
                (Wording.Of("Commitments.IsOverdue"), line => line.IsOverdue ? Wording.Of("Journals.Yes") : ""))
            : Page();
    }
}
