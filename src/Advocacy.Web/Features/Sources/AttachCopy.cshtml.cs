using MediatR;

namespace Advocacy.Web.Features.Sources;

public sealed class AttachCopyPage(IMediator mediator, SentFiles sent)
    : AttachingPage<AttachCopy>(mediator, sent, "Sources.Attached", "ViewEvidence")
{
    public EvidenceView Source { get; private set; } = null!;

    protected override Guid Latest => Source.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Source = await Mediator.Send(new ViewEvidence(Id), cancel);
        await base.Load(cancel);
    }
}
