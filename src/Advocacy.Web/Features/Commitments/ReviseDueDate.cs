using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records that a commitment is due at another date than was said before.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReviseDueDate : ChangeOfCommitment
{
    [Required, LooksAhead]
    public FuzzyDate? Due { get; init; }
}

internal sealed class ReviseDueDateHandler(AdvocacyDb db) : IRequestHandler<ReviseDueDate, Guid>
{
    public async Task<Guid> Handle(ReviseDueDate command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Revisions)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var citations = await db.CitedBy(command, cancel);
        commitment.IsDueInstead(
            command.Due!, command.On!, LocalText.Of(command.ReasonLanguage, command.Reason), citations);
        return commitment.Id;
    }
}
