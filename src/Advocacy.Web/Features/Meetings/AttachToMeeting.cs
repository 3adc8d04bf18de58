using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Attaches a file that is kept already to a meeting on record.</summary>
[AllowedTo(Role.Analyst)]
public sealed record AttachToMeeting : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the meeting the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The file as it was kept; never typed.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public KeptFile? File { get; init; }
}

internal sealed class AttachToMeetingHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<AttachToMeeting, Guid>
{
    public async Task<Guid> Handle(AttachToMeeting command, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(meeting => meeting.Attachments).Require(meeting => meeting.Id == command.Id, cancel);
        meeting.MustStillBe(command.Version);
        return meeting.Attach(command.File!, clock.Today()).Id;
    }
}
