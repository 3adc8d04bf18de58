using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A day of a handover as typed: when, and what says so.</summary>
public sealed record HandoverDayRow : SourceRow
{
    public const int NoteMaxLength = 1_000;

    public FuzzyDate? On { get; init; }

    [StringLength(NoteMaxLength)]
    public string? Note { get; init; }

    internal override bool IsBlank => On is null && string.IsNullOrWhiteSpace(Note) && base.IsBlank;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. On is null && !IsBlank ? [new ValidationResult(Wording.Of("Petitions.DayMissing"), [nameof(On)])] : Array.Empty<ValidationResult>(),
        .. base.Validate(validationContext),
    ];
}
