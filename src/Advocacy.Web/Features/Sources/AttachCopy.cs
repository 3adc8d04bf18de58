using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>Attaches a copy of a source that is kept already.</summary>
[AllowedTo(Role.Analyst)]
public sealed record AttachCopy : AttachFile;

internal sealed class AttachCopyHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<AttachCopy, Guid>
{
    public async Task<Guid> Handle(AttachCopy command, CancellationToken cancel)
    {
        var source = await db.Evidence.Include(source => source.Attachments).Require(source => source.Id == command.Id, cancel);
        source.MustStillBe(command.Version);
        return source.Attach(command.File!, clock.Today()).Id;
    }
}
