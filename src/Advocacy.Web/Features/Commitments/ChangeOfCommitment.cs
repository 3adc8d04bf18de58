using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Something that happened to a commitment: when, why, and what shows it.</summary>
public abstract record ChangeOfCommitment : Command<Guid>
{
    public const int ReasonMaxLength = 2_000;

    public Guid Id { get; init; }

    /// <summary>The version of the commitment the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    public Language ReasonLanguage { get; init; }

    /// <summary>Sources on record that show it; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Evidence { get; init; } = [];

    public override string? Because => Reason;
}
