using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Actions;

/// <summary>A stage as typed: which, when, and a source on record or a new one that shows it.</summary>
public sealed record StageRow : IValidatableObject
{
    public const int PublisherMaxLength = 300;

    public Stage? Stage { get; init; }

    public FuzzyDate? On { get; init; }

    /// <summary>A source on record.</summary>
    public Guid? Source { get; init; }

    /// <summary>The title of a source that is not on record yet.</summary>
    [StringLength(Evidence.TitleMaxLength)]
    public string? NewTitle { get; init; }

    [StringLength(PublisherMaxLength)]
    public string? NewPublisher { get; init; }

    [StringLength(Evidence.AddressMaxLength)]
    public string? NewAddress { get; init; }

    public bool ServesChildren { get; init; }

    internal bool IsBlank => Stage is null && On is null && Source is null && !HasNewSource && !ServesChildren;

    internal bool HasNewSource => !string.IsNullOrWhiteSpace(NewTitle)
        || !string.IsNullOrWhiteSpace(NewPublisher) || !string.IsNullOrWhiteSpace(NewAddress);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsBlank)
        {
            yield break;
        }

        if (Stage is null)
        {
            yield return new(Wording.Of("Actions.StageMissing"), [nameof(Stage)]);
        }

        if (On is null)
        {
            yield return new(Wording.Of("Actions.StageDateMissing"), [nameof(On)]);
        }

        if (HasNewSource && string.IsNullOrWhiteSpace(NewTitle))
        {
            yield return new(Wording.Of("Actions.NewTitleMissing"), [nameof(NewTitle)]);
        }
    }
}
