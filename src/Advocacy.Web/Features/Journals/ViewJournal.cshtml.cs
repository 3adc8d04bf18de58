using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Journals;

public sealed class ViewJournalPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public JournalView Journal { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Acts { get; private set; } = [];

    public bool IsFiltered => Person is not null || Demand is not null || Act is not null;

    /// <summary>The address of the page that follows, with the filters as they are.</summary>
    public string? Older => Journal.Next is { } next
        ? "journal" + QueryString.Create(new Dictionary<string, string?>
        {
            ["person"] = Person,
            ["demand"] = Demand,
            ["act"] = Act,
            ["before"] = next.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Where(part => !string.IsNullOrEmpty(part.Value)))
        : null;

    public async Task OnGet(CancellationToken cancel)
    {
        Journal = await mediator.Send(new ViewJournal { Person = Person, Demand = Demand, Act = Act, Before = Before }, cancel);
        People = [.. Journal.People.OrderBy(person => person.Value, StringComparer.CurrentCulture).Select(person => new SelectListItem(person.Value, person.Key))];
        Demands = [.. Journal.Demands.Select(demand => new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
        Acts = [.. Journal.ActNames.Select(act => new SelectListItem(Wording.Of($"Journals.Act.{act}"), act))
            .OrderBy(act => act.Text, StringComparer.CurrentCulture)];
    }
}
