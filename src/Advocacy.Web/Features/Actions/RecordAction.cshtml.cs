using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class RecordActionPage(IMediator mediator) : FormPage<RecordAction>, IOffersSources
{
    private const int StagesOffered = 2;
    private const int AuthoritiesOffered = 3;

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    /// <summary>What each effect row is about, by the demand's id.</summary>
    public IReadOnlyDictionary<Guid, string> Demands { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The reader's own first.</summary>
    public IReadOnlyList<SelectListItem> Languages { get; } =
        [.. Options.Of<Language>().OrderByDescending(option => option.Value == Wording.Language.ToString())];

    protected override async Task Load(CancellationToken cancel)
    {
        var options = await mediator.Send(new ListActionOptions(), cancel);
        Authorities = [.. options.Authorities.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        Demands = options.Demands.ToDictionary(demand => demand.Id, demand => $"{demand.Code} {demand.Title.ForReader()}");
        Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
        Form = Form with
        {
            Authorities = Rows.Padded(Form.Authorities, AuthoritiesOffered, null),
            Stages = Rows.Padded(Form.Stages, StagesOffered, new()),
            Effects = EffectRow.ForEach(options.Demands, Form.Effects),
        };
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var number = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Actions.Recorded");
        return RedirectToPage("ViewAction", new { number });
    }
}
