using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

public sealed class CorrectEvidencePage(IMediator mediator) : CorrectionPage<CorrectEvidence>(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    public EvidenceView Source { get; private set; } = null!;

    /// <summary>Those to choose from, with the source's own where it is none of them.</summary>
    public IReadOnlyList<SelectListItem> Languages =>
        [.. SourceLanguages.Options().Concat(Source.Language is { } own ? [new SelectListItem(SourceLanguages.NameOf(own), own)] : []).DistinctBy(option => option.Value)];

    protected override CorrectEvidence OnRecord => new()
    {
        Id = Id,
        Version = Source.Version,
        WrittenIn = Wording.Language,
        Title = Source.Title,
        Publisher = Source.Publisher,
        PublishedOn = Source.PublishedOn,
        Address = Source.Address,
        Language = Source.Language,
        Kind = Source.Kind,
        Excerpt = Source.Excerpt,
    };

    protected override CorrectEvidence SeenAs(CorrectEvidence theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Source = await Mediator.Send(new ViewEvidence(Id), cancel);
        Form = Form with { Id = Id };
    }

    /// <summary>It cites no sources.</summary>
    protected override Task Offer(CancellationToken cancel) => Task.CompletedTask;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return RedirectToPage("ViewEvidence", new { Id });
    }
}
