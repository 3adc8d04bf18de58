using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Sources;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Sources;

/// <summary>What shows something, as typed: a source on record, or a new one.</summary>
public record SourceRow : IValidatableObject
{
    public const int PublisherMaxLength = 300;

    /// <summary>A source on record.</summary>
    public Guid? Source { get; init; }

    /// <summary>The title of a source that is not on record yet.</summary>
    [StringLength(Evidence.TitleMaxLength)]
    public string? NewTitle { get; init; }

    [StringLength(PublisherMaxLength)]
    public string? NewPublisher { get; init; }

    [StringLength(Evidence.AddressMaxLength)]
    public string? NewAddress { get; init; }

    /// <summary>Whether it is another source than the one on record it is like in part.</summary>
    public bool IsAnother { get; init; }

    internal virtual bool IsBlank => Source is null && !HasNewSource;

    internal bool HasNewSource => !string.IsNullOrWhiteSpace(NewTitle)
        || !string.IsNullOrWhiteSpace(NewPublisher) || !string.IsNullOrWhiteSpace(NewAddress);

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasNewSource && string.IsNullOrWhiteSpace(NewTitle))
        {
            yield return new(Wording.Of("Sources.NewTitleMissing"), [nameof(NewTitle)]);
        }
    }
}
