using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

/// <summary>A file of a meeting, to be taken away by whoever may read the meeting.</summary>
[AllowedToMembers]
public sealed record ReadMeetingFile(Guid MeetingId, Guid Id) : IQuery<AttachmentFile>;

internal sealed class ReadMeetingFileHandler(AdvocacyDb db, FileStore files) : IRequestHandler<ReadMeetingFile, AttachmentFile>
{
    public async Task<AttachmentFile> Handle(ReadMeetingFile query, CancellationToken cancel) => files.Find(await db.Meetings
        .Where(meeting => meeting.Id == query.MeetingId).SelectMany(meeting => meeting.Attachments).Require(file => file.Id == query.Id, cancel));
}
