using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Commitments;

public sealed class TranslateWordsPage(IMediator mediator) : FormPage<TranslateWords>
{
    [FromRoute]
    public Guid Id { get; set; }

    public CommitmentView Commitment { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Commitment.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Commitment = await mediator.Send(new ViewCommitment(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Commitment.Version, Words = WrittenText.Of(Commitment.Translations) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Commitments.Translated");
        return LocalRedirect($"~/commitments/{Id}");
    }
}
