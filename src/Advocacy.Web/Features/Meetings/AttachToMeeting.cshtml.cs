using Advocacy.Web.Features.Sources;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

public sealed class AttachToMeetingPage(IMediator mediator, SentFiles sent)
    : AttachingPage<AttachToMeeting>(mediator, sent, "Meetings.FileAttached", "ViewMeeting")
{
    public MeetingView Meeting { get; private set; } = null!;

    protected override Guid Latest => Meeting.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Meeting = await Mediator.Send(new ViewMeeting(Id) { WithoutCorrections = true }, cancel);
        await base.Load(cancel);
    }
}
