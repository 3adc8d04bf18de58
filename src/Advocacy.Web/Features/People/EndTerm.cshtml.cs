using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.People;

public sealed class EndTermPage(IMediator mediator) : SourcingPage<EndTerm>(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    public TermView Term { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Term.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Term = await Mediator.Send(new ViewTerm(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Term.Version, WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var person = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Ended");
        return LocalRedirect($"~/people/{person}");
    }
}
