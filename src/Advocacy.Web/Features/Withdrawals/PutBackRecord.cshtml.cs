using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Withdrawals;

public sealed class PutBackRecordPage(IMediator mediator) : FormPage<PutBackRecord>
{
    [FromRoute]
    public string Kind { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public WithdrawnLine Line { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Line.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Line = (await mediator.Send(new ListWithdrawn(), cancel)).FirstOrDefault(line => line.Id == Id && line.Kind == Kind) ?? throw new NotFoundException("A record that was withdrawn");
        Form = Form with { Kind = Kind, Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Line.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var id = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Withdrawals.IsBack");
        return LocalRedirect($"~/{(await mediator.Send(new ViewReaders(Kind, id), cancel)).Address}");
    }
}
