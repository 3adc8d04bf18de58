using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Sources;

public sealed class ViewEvidencePage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public EvidenceView Source { get; private set; } = null!;

    public bool MayAttach => Permissions.Allow(typeof(AttachCopy), actor.Value);

    public bool MayCheck => Permissions.Allow(typeof(CheckEvidence), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Source = await mediator.Send(new ViewEvidence(Id), cancel);

    /// <summary>A file's size as a reader says it.</summary>
    public static string SizeOf(long bytes) => bytes < 1_000_000
        ? Wording.Of("Sources.KiloBytes", Math.Max(1, bytes / 1_000))
        : Wording.Of("Sources.MegaBytes", Math.Round(bytes / 1_000_000m, 1));
}
