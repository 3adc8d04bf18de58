using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Petitions;

public sealed class RecordTallyPage(IMediator mediator) : PetitionRecordPage<RecordTally>(mediator)
{
    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Petitions.Recorded");
        return LocalRedirect("~/petition");
    }
}
