using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.People;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings;

/// <summary>An official as typed: someone in a term on record, or a post whoever held it, or a name.</summary>
public sealed record OfficialRow : IValidatableObject
{
    public Guid? Term { get; init; }

    public Guid? Post { get; init; }

    [StringLength(Person.NameMaxLength)]
    public string? Name { get; init; }

    internal bool IsBlank => Term is null && Post is null && string.IsNullOrWhiteSpace(Name);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Term is not null && (Post is not null || !string.IsNullOrWhiteSpace(Name)))
        {
            yield return new(Wording.Of("Meetings.OfficialTwice"), [nameof(Term)]);
        }
    }
}
