using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Replies;

/// <summary>Closes a private link before its last day, such as one that went to somebody it isn't for.</summary>
[AllowedTo(Role.Editor)]
public sealed record CloseReplyLink : Command<int>
{
    public Guid Id { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class CloseReplyLinkHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<CloseReplyLink, int>
{
    public async Task<int> Handle(CloseReplyLink command, CancellationToken cancel)
    {
        var request = await db.ReplyRequests.Require(request => request.Id == command.Id, cancel);
        request.Close(clock.Today());
        return request.Year;
    }
}
