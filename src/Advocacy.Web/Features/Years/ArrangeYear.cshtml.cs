using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Years;

public sealed class ArrangeYearPage(IMediator mediator) : FormPage<ArrangeYear>
{
    [FromRoute]
    public int Year { get; set; }

    public YearDesk Desk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Analysts { get; private set; } = [];

    protected override ArrangeYear? OnRecord => Desk.IsOpen ? Desk.Form : null;

    protected override ArrangeYear SeenAs(ArrangeYear theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Desk = await mediator.Send(new PrepareYear(Year), cancel);
        Analysts = [.. Desk.Analysts.Select(analyst => new SelectListItem(analyst.Name, analyst.Id))];
    }

    public void OnGet() => Form = Desk.Form;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Year = Year }, cancel);
        TempData["Done"] = Wording.Of(Desk.IsOpen ? "Years.Changed" : "Years.Opened", Year);
        return LocalRedirect($"~/year/{Year}");
    }
}
