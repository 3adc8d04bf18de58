using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Petitions;

public sealed class CorrectTallyPage(IMediator mediator) : CorrectionPage<CorrectTally>(mediator), IOffersTerritories
{
    [FromRoute]
    public Guid Id { get; set; }

    public TallyDetails Tally { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Tally.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

    protected override CorrectTally OnRecord => new()
    {
        Id = Id,
        Version = Tally.Version,
        WrittenIn = Wording.Language,
        Where = new() { Territory = Tally.TerritoryId },
        Figure = Tally.Figure.ToText(Wording.Language),
        AsOf = Tally.AsOf,
        Certainty = Tally.Certainty,
        Note = WrittenText.Of(Tally.Note),
        Sources = [.. Tally.Sources.Select(source => source.Id)],
    };

    protected override CorrectTally SeenAs(CorrectTally theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Tally = await Mediator.Send(new ViewTally(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Territories = [.. (await Mediator.Send(new ListTerritories(), cancel)).Select(territory => new SelectListItem(territory.Name.ForReader(), territory.Id.ToString()))];
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return LocalRedirect("~/petition");
    }
}
