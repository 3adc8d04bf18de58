using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.People;

public sealed class StartTermPage(IMediator mediator) : SourcingPage<StartTerm>(mediator)
{
    /// <summary>Whether posts of other territories stand beside the campaign's own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Everywhere { get; set; }

    public int Elsewhere { get; private set; }

    public IReadOnlyList<string> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    protected override async Task Offer(CancellationToken cancel)
    {
        var desk = await Mediator.Send(new PrepareReshuffle(Everywhere), cancel);
        (People, Elsewhere) = (desk.People, desk.Elsewhere);
        Posts = [.. desk.Posts.Select(post => new SelectListItem(post.Title.ForReader(), post.Id.ToString()))];
        Bodies = [.. (await Mediator.Send(new ListActionOptions(), cancel)).Bodies.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];
        await base.Offer(cancel);
    }

    /// <param name="post">The post on record that is held.</param>
    /// <param name="who">Whoever holds it, by name.</param>
    public void OnGet(Guid? post, string? who) => Form = Form with { WrittenIn = Wording.Language, Post = post, Who = who?.Length <= Domain.People.Person.NameMaxLength ? who : null };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var person = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Started");
        return LocalRedirect($"~/people/{person}");
    }
}
