using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Replies;

public sealed class ListRepliesPage(IMediator mediator, CurrentActor actor, ReplyLinks links) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    public RepliesView Replies { get; private set; } = null!;

    public bool MayAsk => Permissions.Allow(typeof(OpenReplyLink), actor.Value);

    public bool MaySettle => Permissions.Allow(typeof(SettleReply), actor.Value);

    /// <summary>How many answered, and what is still to come.</summary>
    public string Sentence => Wording.Of("Replies.Sentence", Replies.Requests.Count, Replies.Requests.Count(request => request.RepliedOn is not null), Replies.Requests.Count(request => request.IsOpen && request.RepliedOn is null));

    public async Task OnGet(CancellationToken cancel) => Replies = await mediator.Send(new ListReplies(Year), cancel);

    /// <summary>The whole address, to be sent to whoever is asked.</summary>
    public string LinkOf(Guid request) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/reply/{links.KeyOf(request)}";

    /// <summary>The tone of a state's word.</summary>
    public static string? Tone(ReplyState state) => state switch
    {
        ReplyState.Settled => "ok",
        ReplyState.Answered or ReplyState.Declined => "warn",
        _ => null,
    };
}
