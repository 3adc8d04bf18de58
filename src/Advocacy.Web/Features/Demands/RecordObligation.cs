using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>Records what a law already requires of the State about a demand, or a monitor recommends.</summary>
[AllowedTo(Role.Analyst, Role.Editor)]
public sealed record RecordObligation : Command<Guid>, IValidatableObject
{
    public const int ReferenceMaxLength = 200;
    public const int AddressMaxLength = 2_000;

    /// <summary>The demand's code.</summary>
    public string? Code { get; init; }

    [Required, StringLength(ReferenceMaxLength)]
    public string? Reference { get; init; }

    public WrittenText Title { get; init; } = new();

    [Required]
    public FuzzyDate? Since { get; init; }

    [StringLength(AddressMaxLength), RegularExpression("https?://.+")]
    public string? Address { get; init; }

    public ObligationForce Force { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Title.IsBlank)
        {
            yield return new(Wording.Of("Demands.ObligationTitleMissing"), [$"{nameof(Title)}.{Wording.Language}"]);
        }
    }
}

internal sealed class RecordObligationHandler(AdvocacyDb db) : IRequestHandler<RecordObligation, Guid>
{
    public async Task<Guid> Handle(RecordObligation command, CancellationToken cancel)
    {
        var demand = await db.Demands.Include(demand => demand.Obligations).Require(demand => demand.Code == command.Code, cancel);
        return demand.IsRequiredBy(
            command.Reference!.Trim(), command.Title.ToText(), command.Since!, string.IsNullOrWhiteSpace(command.Address) ? null : command.Address.Trim(), command.Force).Id;
    }
}
