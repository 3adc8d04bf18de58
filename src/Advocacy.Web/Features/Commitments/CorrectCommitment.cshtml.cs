using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Commitments;

public sealed class CorrectCommitmentPage(IMediator mediator) : CorrectionPage<CorrectCommitment>(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    public CommitmentView Commitment { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Commitment.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

    /// <summary>Who made it, in words.</summary>
    public string ByNow => string.Join(" – ", new[] { Commitment.Person, Commitment.Post?.ForReader() }.OfType<string>());

    protected override CorrectCommitment OnRecord => new()
    {
        Id = Id,
        Version = Commitment.Version,
        WrittenIn = Wording.Language,
        MadeOn = Commitment.MadeOn,
        Strength = Commitment.Strength,
        Condition = Commitment.Condition,
        FirstDue = Commitment.FirstDue,
        Demands = [.. Commitment.Demands.Select(demand => demand.Id)],
        Sources = [.. Commitment.Sources.Select(source => source.Id)],
    };

    protected override CorrectCommitment SeenAs(CorrectCommitment theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Commitment = await Mediator.Send(new ViewCommitment(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        var options = await Mediator.Send(new ListMeetingOptions(), cancel);
        (Demands, Suggestions) = (options.Demands.AsOptions(), options.Officials);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return RedirectToPage("ViewCommitment", new { Id });
    }
}
