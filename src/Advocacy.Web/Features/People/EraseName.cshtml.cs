using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.People;

public sealed class EraseNamePage(IMediator mediator) : FormPage<EraseName>
{
    /// <inheritdoc/>
    public override bool KeepsDrafts => false;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Erased");
        return LocalRedirect("~/people");
    }
}
