using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Settings;

public sealed class AskNewPasswordPage(IMediator mediator) : AccountPage<AskNewPassword>(mediator)
{
    protected override string? StampOfForm => Form.Stamp;

    protected override AskNewPassword For(string id) => Form with { Id = id };

    public void OnGet() => Form = Form with { Stamp = Account.Stamp };

    public Task<IActionResult> OnPost(CancellationToken cancel) => Send(Wording.Of("Settings.PasswordAsked"), cancel);
}
