using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records that a commitment is due at another date than was said before.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReviseDueDate : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the commitment the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required, LooksAhead]
    public FuzzyDate? Due { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    [Required, StringLength(SettleCommitment.ReasonMaxLength)]
    public string? Reason { get; init; }

    public Language ReasonLanguage { get; init; }

    /// <summary>Sources on record that show it; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Evidence { get; init; } = [];

    public override string? Because => Reason;
}

internal sealed class ReviseDueDateHandler(AdvocacyDb db) : IRequestHandler<ReviseDueDate, Guid>
{
    public async Task<Guid> Handle(ReviseDueDate command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Revisions)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var evidence = await db.Evidence.RequireEach(command.Evidence, cancel);
        commitment.IsDueInstead(
            command.Due!, command.On!, LocalText.Of(command.ReasonLanguage, command.Reason), [.. evidence.Select(source => new CitationEntry(source))]);
        return commitment.Id;
    }
}
