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

    /// <summary>As columns by state instead of a table.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Board { get; set; }

    public CommitmentList Commitments { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    /// <summary>The address of the same lines as a table or as columns.</summary>
    public string Address(bool board) => QueryString.Create(new Dictionary<string, string?>
    {
        [nameof(Text)] = Text,
        [nameof(State)] = State?.ToString(),
        [nameof(Demand)] = Demand,
        [nameof(Overdue)] = Overdue ? "true" : null,
        [nameof(Board)] = board ? "true" : null,
    }.Where(part => part.Value is not null)).ToString();

    /// <summary>Who holds the post now that was another's when the words were said.</summary>
    public static string Since(IReadOnlyList<string> holders) => holders is [var only]
        ? Wording.Of("Commitments.SinceOne", only)
        : Wording.Of("Commitments.Since", holders.Count, holders[^1]);

    public bool IsFiltered => State is not null || Demand is not null || Overdue || Text is not null;

    /// <param name="after">After which line the part that is shown begins; columns are shown whole, since they are counted.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Commitments = await mediator.Send(
            new ListCommitments { State = State, Demand = Demand, OnlyOverdue = Overdue, Text = Text, Wanted = new(after, csv || Board) }, cancel);
        Demands = [.. Commitments.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
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
