using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Sources;

/// <summary>Notes that a source was looked at today and says nothing new.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CheckEvidence : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the source that was looked at.</summary>
    public Guid Version { get; init; }
}

internal sealed class CheckEvidenceHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<CheckEvidence, Guid>
{
    public async Task<Guid> Handle(CheckEvidence command, CancellationToken cancel)
    {
        var source = await db.Evidence.Require(source => source.Id == command.Id, cancel);
        source.MustStillBe(command.Version);
        source.IsSeenOn(clock.Today());
        return source.Id;
    }
}
