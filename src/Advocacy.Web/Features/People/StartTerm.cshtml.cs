using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.People;

public sealed class StartTermPage(IMediator mediator) : FormPage<StartTerm>, IOffersSources
{
    public IReadOnlyList<string> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    protected override async Task Load(CancellationToken cancel)
    {
        var desk = await mediator.Send(new PrepareReshuffle(), cancel);
        People = desk.People;
        Posts = [.. desk.Posts.Select(post => new SelectListItem(post.Title.ForReader(), post.Id.ToString()))];
        Bodies = [.. (await mediator.Send(new ListActionOptions(), cancel)).Bodies.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var person = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Started");
        return LocalRedirect($"~/people/{person}");
    }
}
