using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Settings;

/// <summary>A form about one account.</summary>
public abstract class AccountPage<TForm>(IMediator mediator) : FormPage<TForm>
    where TForm : Command<string>, new()
{
    [FromRoute]
    public string Id { get; set; } = "";

    public AccountView Account { get; private set; } = null!;

    protected abstract string? StampOfForm { get; }

    /// <summary>The stamp answered for: the latest, once its reader has been told that somebody changed the account.</summary>
    public string? Stamp => IsToldOfAChange ? Account.Stamp : StampOfForm;

    /// <summary>The form, for the account of the address.</summary>
    protected abstract TForm For(string id);

    protected override async Task Load(CancellationToken cancel)
    {
        Account = await mediator.Send(new ViewAccount(Id), cancel);
        Form = For(Id);
    }

    protected async Task<IActionResult> Send(string done, CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = done;
        return LocalRedirect($"~/settings/accounts/{Id}");
    }
}
