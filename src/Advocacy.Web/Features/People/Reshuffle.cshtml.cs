using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.People;

public sealed class ReshufflePage(IMediator mediator) : SourcingPage<Reshuffle>(mediator)
{
    /// <summary>Whether posts of other territories stand beside the campaign's own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Everywhere { get; set; }

    public ReshuffleDesk Desk { get; private set; } = null!;

    /// <summary>What was typed for a post.</summary>
    public ReshuffleRow RowOf(PostToday post) =>
        Form.Posts.FirstOrDefault(row => row.Post == post.Id) ?? new ReshuffleRow { Post = post.Id, Seen = post.Seen };

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid? SeenOf(PostToday post) => IsToldOfAChange ? post.Seen : RowOf(post).Seen;

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Desk = await Mediator.Send(new PrepareReshuffle(Everywhere), cancel);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var done = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Reshuffled", done.Posts, done.Inherited);
        return LocalRedirect("~/people");
    }
}
