using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Actions;

/// <summary>A stage as typed: which, when, and what shows it.</summary>
public sealed record StageRow : SourceRow
{
    public Stage? Stage { get; init; }

    public FuzzyDate? On { get; init; }

    public bool ServesChildren { get; init; }

    internal override bool IsBlank => Stage is null && On is null && !ServesChildren && base.IsBlank;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Stage is null && !IsBlank ? [new ValidationResult(Wording.Of("Actions.StageMissing"), [nameof(Stage)])] : Array.Empty<ValidationResult>(),
        .. On is null && !IsBlank ? [new ValidationResult(Wording.Of("Actions.StageDateMissing"), [nameof(On)])] : Array.Empty<ValidationResult>(),
        .. base.Validate(validationContext),
    ];
}
