using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>A copy of a source, to be taken away.</summary>
[AllowedToMembers]
public sealed record ReadAttachment(Guid EvidenceId, Guid Id) : IQuery<AttachmentFile>;

/// <param name="Path">Where it is kept.</param>
/// <param name="Name">What it is called.</param>
public sealed record AttachmentFile(string Path, string Name, string MediaType, string Sha256);

internal sealed class ReadAttachmentHandler(AdvocacyDb db, FileStore files) : IRequestHandler<ReadAttachment, AttachmentFile>
{
    public async Task<AttachmentFile> Handle(ReadAttachment query, CancellationToken cancel)
    {
        var copy = await db.Evidence.AsNoTracking().Where(source => source.Id == query.EvidenceId)
            .SelectMany(source => source.Attachments).Require(copy => copy.Id == query.Id, cancel);
        var path = files.PathOf(copy.Sha256);
        return File.Exists(path) ? new(path, copy.FileName, copy.MediaType, copy.Sha256) : throw new NotFoundException("A copy's file");
    }
}
