using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Replies;

/// <summary>Notes that a private link was opened, once a day.</summary>
[AllowedToAnyone]
public sealed record NoteOpening(string Key) : Command<Guid>;

internal sealed class NoteOpeningHandler(AdvocacyDb db, ReplyLinks links, TimeProvider clock) : IRequestHandler<NoteOpening, Guid>
{
    public async Task<Guid> Handle(NoteOpening command, CancellationToken cancel)
    {
        var id = links.RequestOf(command.Key) ?? throw new NotFoundException("A link");
        var request = await db.ReplyRequests.Require(request => request.Id == id, cancel);
        request.WasOpened(clock.Today());
        return request.Id;
    }
}
