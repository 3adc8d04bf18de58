using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Sources;

/// <summary>A copy of a source, to be taken away.</summary>
[AllowedToMembers]
public sealed record ReadAttachment(Guid EvidenceId, Guid Id) : IQuery<AttachmentFile>;

internal sealed class ReadAttachmentHandler(AdvocacyDb db, FileStore files) : IRequestHandler<ReadAttachment, AttachmentFile>
{
    public async Task<AttachmentFile> Handle(ReadAttachment query, CancellationToken cancel)
    {
        var copy = await db.Evidence.Where(source => source.Id == query.EvidenceId)
            .SelectMany(source => source.Attachments).Require(copy => copy.Id == query.Id, cancel);
        return files.Find(copy);
    }
}
