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

/// <summary>Says anew what requires a demand, or recommends it, and since when; or that nothing of the kind does.</summary>
[AllowedTo(Role.Analyst, Role.Editor)]
public sealed record CorrectObligation : Correction, IValidatableObject
{
    /// <summary>The demand's code.</summary>
    public string? Code { get; init; }

    public Guid Id { get; init; }

    [Required, StringLength(RecordObligation.ReferenceMaxLength)]
    public string? Reference { get; init; }

    public WrittenText Title { get; init; } = new();

    [Required]
    public FuzzyDate? Since { get; init; }

    [StringLength(RecordObligation.AddressMaxLength), RegularExpression("https?://.+")]
    public string? Address { get; init; }

    public ObligationForce Force { get; init; }

    /// <summary>It was entered by mistake; the rest counts for nothing then.</summary>
    public bool NeverWas { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Title.IsBlank)
        {
            yield return new(Wording.Of("Demands.ObligationTitleMissing"), [$"{nameof(Title)}.{Wording.Language}"]);
        }
    }
}

internal sealed class CorrectObligationHandler(AdvocacyDb db) : IRequestHandler<CorrectObligation, Guid>
{
    public async Task<Guid> Handle(CorrectObligation command, CancellationToken cancel)
    {
        var demand = await db.Demands.Include(demand => demand.Obligations).Require(demand => demand.Code == command.Code, cancel);
        var duty = demand.Obligations.FirstOrDefault(duty => duty.Id == command.Id) ?? throw new NotFoundException(nameof(Obligation));
        db.Correct(demand, command, demand =>
        {
            if (command.NeverWas)
            {
                demand.IsNotRequiredBy(duty);
                return;
            }

            demand.IsRequiredInstead(
                duty, command.Reference!.Trim(), command.Title.ToText(), command.Since!,
                string.IsNullOrWhiteSpace(command.Address) ? null : command.Address.Trim(), command.Force);
        });
        return demand.Id;
    }
}
