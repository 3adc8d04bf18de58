using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Sources;

public sealed class ListEvidencePage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public static ListFilters Filters => new("evidence", Wording.Of("Sources.FilterText"), []);

    public EvidenceList Evidence { get; private set; } = new([], Place.Nowhere);

    public bool MayEnter => Permissions.Allow(typeof(EnterEvidence), actor.Value);

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Evidence = await mediator.Send(new ListEvidence(Text) { Wanted = new(after, csv) }, cancel);
        return csv
            ? CsvList.Of(
                "sources", Evidence.Lines,
                (Wording.Of("Sources.Title"), source => source.Title),
                (Wording.Of("Sources.Publisher"), source => source.Publisher),
                (Wording.Of("Sources.PublishedOn"), source => source.PublishedOn),
                (Wording.Of("Sources.Kind"), source => Wording.Of(source.Kind)),
                (Wording.Of("Sources.SeenOn"), source => source.SeenOn is { } seen ? Domain.Dates.FuzzyDate.Day(seen) : null),
                (Wording.Of("Sources.Citations"), source => source.Citations))
            : Page();
    }
}
