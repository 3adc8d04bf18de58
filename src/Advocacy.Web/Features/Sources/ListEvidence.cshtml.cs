using Advocacy.Web.Features.Shared;
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

    public IReadOnlyList<EvidenceLine> Evidence { get; private set; } = [];

    public bool MayEnter => Permissions.Allow(typeof(EnterEvidence), actor.Value);

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        Evidence = await mediator.Send(new ListEvidence(Text), cancel);
        return csv
            ? CsvList.Of(
                "sources", Evidence,
                (Wording.Of("Sources.Title"), source => source.Title),
                (Wording.Of("Sources.Publisher"), source => source.Publisher),
                (Wording.Of("Sources.PublishedOn"), source => source.PublishedOn),
                (Wording.Of("Sources.Kind"), source => Wording.Of(source.Kind)),
                (Wording.Of("Sources.SeenOn"), source => source.SeenOn is { } seen ? Domain.Dates.FuzzyDate.Day(seen) : null),
                (Wording.Of("Sources.Citations"), source => source.Citations))
            : Page();
    }
}
