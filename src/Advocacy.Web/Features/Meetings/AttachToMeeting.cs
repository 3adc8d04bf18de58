using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Attaches a file that is kept already to a meeting on record.</summary>
[AllowedTo(Role.Analyst)]
public sealed record AttachToMeeting : AttachFile;

internal sealed class AttachToMeetingHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<AttachToMeeting, Guid>
{
    public async Task<Guid> Handle(AttachToMeeting command, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(meeting => meeting.Attachments).Require(meeting => meeting.Id == command.Id, cancel);
        meeting.MustStillBe(command.Version);
        return meeting.Attach(command.File!, clock.Today()).Id;
    }
}
