using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings;

/// <summary>A commitment as typed.</summary>
public sealed record CommitmentRow : IValidatableObject
{
    [StringLength(Commitment.WordsMaxLength)]
    public string? Words { get; init; }

    public Language WordsLanguage { get; init; }

    /// <summary>True when they are not the exact words.</summary>
    public bool Reported { get; init; }

    /// <summary>Who made it, as typed: one of the officials present, or somebody or a post on record; blank when the only official present did.</summary>
    [StringLength(OfficialRow.WhoMaxLength)]
    public string? By { get; init; }

    public CommitmentStrength? Strength { get; init; }

    [StringLength(Commitment.ConditionMaxLength)]
    public string? Condition { get; init; }

    [LooksAhead]
    public FuzzyDate? Due { get; init; }

    /// <summary>None means all those of the meeting.</summary>
    public IReadOnlyList<Guid> Demands { get; init; } = [];

    internal bool IsBlank => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(By) && Strength is null
        && string.IsNullOrWhiteSpace(Condition) && Due is null && Demands.Count == 0 && !Reported;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsBlank && string.IsNullOrWhiteSpace(Words))
        {
            yield return new(Wording.Of("Meetings.WordsMissing"), [nameof(Words)]);
        }

        if (!IsBlank && Strength is null)
        {
            yield return new(Wording.Of("Meetings.StrengthMissing"), [nameof(Strength)]);
        }
    }
}
