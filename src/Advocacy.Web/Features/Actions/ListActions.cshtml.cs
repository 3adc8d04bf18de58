using Advocacy.Domain.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class ListActionsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActionKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty(SupportsGet = true)]
    public Stage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OnlyWords { get; set; }

    public ActionList Actions { get; private set; } = null!;

    public ListFilters Filters => new("actions", Wording.Of("Actions.FilterText"),
    [
        new("authority", Wording.Of("Shared.FilterWho"), [.. Actions.Authorities.OrderBy(body => body.Name.In(Wording.Language).Text, StringComparer.CurrentCulture)
            .Select(body => new SelectListItem(body.Name.ForReader(), body.Code))]),
        new("demand", Wording.Of("Shared.FilterDemand"), Actions.Demands.AsOptions()), new("year", Wording.Of("Shared.FilterYear"), Actions.Years.AsOptions()),
        new("stage", Wording.Of("Actions.FilterStage"), Options.Of<Stage>()), new("kind", Wording.Of("Actions.FilterKind"), Options.Of<ActionKind>()),
    ])
    {
        Views = [new(Wording.Of("Form.All"), ""), new(Wording.Of("Actions.ViewOnlyWords"), "?onlyWords=true")],
        OfViews = ["onlyWords"],
    };

    public bool IsFiltered => Demand is not null || Kind is not null || Authority is not null || Stage is not null || Text is not null || Year is not null || OnlyWords;

    public bool MayRecord => Permissions.Allow(typeof(RecordAction), actor.Value);

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Actions = await mediator.Send(new ListActions { Demand = Demand, Kind = Kind, Authority = Authority, Stage = Stage, Year = Year, OnlyWords = OnlyWords, Text = Text, Wanted = new(after, csv) }, cancel);
        return csv
            ? CsvList.Of(
                "actions", Actions.Lines,
                (Wording.Of("Actions.Number"), line => line.Number),
                (Wording.Of("Actions.Title"), line => line.Title),
                (Wording.Of("Actions.Kind"), line => Wording.Of(line.Kind)),
                (Wording.Of("Actions.Authorities"), line => line.Authorities),
                (Wording.Of("Actions.LatestStage"), line => Wording.Of(line.Stage)),
                (Wording.Of("Actions.StageOn"), line => line.On),
                (Wording.Of("Actions.Effects"), line => line.Effects.Select(effect => $"{effect.Code} {Wording.Of(effect.Effect)}")))
            : Page();
    }
}
