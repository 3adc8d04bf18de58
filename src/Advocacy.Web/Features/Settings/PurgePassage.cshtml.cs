using Advocacy.Domain.Dates;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Settings;

public sealed class PurgePassagePage(IMediator mediator, PurgedCopies copies) : FormPage<PurgePassage>
{
    /// <inheritdoc/>
    public override bool KeepsDrafts => false;

    /// <summary>The handler that looks where it stands and changes nothing.</summary>
    public const string Looking = "look";

    /// <summary>Where it stands; null until somebody has looked.</summary>
    public PassageFound? Found { get; private set; }

    /// <summary>What is attached to what holds it.</summary>
    public IEnumerable<SelectListItem> Files => (Found?.Files ?? []).Select(file => new SelectListItem(
        file.Name ?? Wording.Of("Settings.PurgeFileKept", FuzzyDate.Day(file.AddedOn).ToText(Wording.Language)), file.Id.ToString()));

    protected override async Task Offer(CancellationToken cancel)
    {
        if (Form.Passage is { Length: >= PurgedPassage.MinLength and <= PurgePassage.PassageMaxLength } passage)
        {
            Found = await mediator.Send(new FindPassage(passage), cancel);
        }
    }

    public void OnGet()
    {
    }

    /// <summary>What is only looked at is looked at in a body: an address would stand in logs.</summary>
    public IActionResult OnPostLook() => Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await copies.LetGo(await mediator.Send(Form, cancel), cancel);
        TempData["Done"] = Wording.Of("Settings.Purged");
        return LocalRedirect("~/settings");
    }
}
