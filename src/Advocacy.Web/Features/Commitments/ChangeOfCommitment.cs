using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Something that happened to a commitment for a reason of its own.</summary>
public abstract record ChangeOfCommitment : CommitmentAct
{
    public const int ReasonMaxLength = 2_000;

    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    public Language ReasonLanguage { get; init; }

    public override string? Because => Reason;
}
