using Advocacy.Web.Accounts;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Settings;

public sealed class ChangeAccountPage(IMediator mediator) : AccountPage<ChangeAccount>(mediator)
{
    protected override string? StampOfForm => Form.Stamp;

    protected override ChangeAccount For(string id) => Form with { Id = id };

    public void OnGet() => Form = Form with { Stamp = Account.Stamp, Roles = Account.Roles, IsClosed = Account.State == AccountState.Closed };

    public Task<IActionResult> OnPost(CancellationToken cancel) => Send(Wording.Of("Settings.Changed"), cancel);
}
