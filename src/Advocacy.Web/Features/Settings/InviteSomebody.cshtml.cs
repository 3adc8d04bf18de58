using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Settings;

public sealed class InviteSomebodyPage(IMediator mediator) : FormPage<InviteSomebody>
{
    /// <summary>Each role with what it may do.</summary>
    internal static IReadOnlyList<SelectListItem> RolesToGive =>
        [.. AccountRules.Given.Select(role => new SelectListItem(Wording.Of($"Settings.Role.{role}", Wording.Of(role)), role.ToString()))];

    public void OnGet() => Form = Form with { Roles = [Role.Analyst] };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var id = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Settings.Invited");
        return LocalRedirect($"~/settings/accounts/{id}");
    }
}
