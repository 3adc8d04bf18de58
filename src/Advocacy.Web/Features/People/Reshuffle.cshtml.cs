using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.People;

public sealed class ReshufflePage(IMediator mediator) : FormPage<Reshuffle>
{
    public ReshuffleDesk Desk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    /// <summary>What was typed for a post.</summary>
    public ReshuffleRow RowOf(PostToday post) =>
        Form.Posts.FirstOrDefault(row => row.Post == post.Id) ?? new ReshuffleRow { Post = post.Id, Seen = post.Seen };

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid? SeenOf(PostToday post) => IsToldOfAChange ? post.Seen : RowOf(post).Seen;

    protected override async Task Load(CancellationToken cancel)
    {
        Desk = await mediator.Send(new PrepareReshuffle(), cancel);
        Sources = [.. (await mediator.Send(new ListCitableSources(), cancel)).Select(source => new SelectListItem(source.Title, source.Id.ToString()))];
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var done = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Reshuffled", done.Posts, done.Inherited);
        return LocalRedirect("~/people");
    }
}
