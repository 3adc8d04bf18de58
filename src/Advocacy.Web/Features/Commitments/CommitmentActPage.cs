using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Commitments;

/// <summary>A page that records something that happened to a commitment.</summary>
/// <param name="done">The key of the sentence said once it is saved.</param>
public abstract class CommitmentActPage<TForm>(IMediator mediator, TimeProvider clock, string done) : SourcingPage<TForm>(mediator)
    where TForm : CommitmentAct, new()
{
    private const int SourcesOffered = 3;

    [FromRoute]
    public Guid Id { get; set; }

    protected DateOnly Today => clock.Today();

    public CommitmentView Commitment { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Commitment.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Commitment = await Mediator.Send(new ViewCommitment(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Form = Form with { Evidence = Rows.Padded(Form.Evidence, SourcesOffered, null) };
    }

    public virtual void OnGet() => Form = Form with { Version = Commitment.Version, On = FuzzyDate.Day(Today) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of(done);
        return RedirectToPage("ViewCommitment", new { Id });
    }
}
