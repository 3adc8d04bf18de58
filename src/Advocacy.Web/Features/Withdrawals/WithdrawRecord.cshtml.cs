using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Withdrawals;

public sealed class WithdrawRecordPage(IMediator mediator) : FormPage<WithdrawRecord>
{
    [FromRoute]
    public string Kind { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public ReadersView Record { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Record.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Record = await mediator.Send(new ViewReaders(Kind, Id), cancel);
        Form = Form with { Kind = Kind, Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Record.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Withdrawals.Withdrawn");
        return LocalRedirect("~/withdrawn");
    }
}
