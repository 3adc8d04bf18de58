using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>Attaches a copy of a source that is kept already.</summary>
[AllowedTo(Role.Analyst)]
public sealed record AttachCopy : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the source the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The file as it was kept; never typed.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public KeptFile? File { get; init; }
}

internal sealed class AttachCopyHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<AttachCopy, Guid>
{
    public async Task<Guid> Handle(AttachCopy command, CancellationToken cancel)
    {
        var source = await db.Evidence.Include(source => source.Attachments).Require(source => source.Id == command.Id, cancel);
        source.MustStillBe(command.Version);
        return source.Attach(command.File!, clock.Today()).Id;
    }
}
