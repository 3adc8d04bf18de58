using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A day of a handover, as corrected.</summary>
public sealed record CorrectedDay : IValidatableObject
{
    public Guid Id { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    public WrittenText Note { get; init; } = new();

    /// <summary>The sources cited that do give it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What gives it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>No source gives it: it was entered by mistake.</summary>
    public bool NoDay { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Note.LongerThan(HandoverDayRow.NoteMaxLength, nameof(Note));
}
