using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Findings;

/// <summary>Says anew what an outside body stated, when and where, how it bears on each demand, and what shows it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectFinding : Correction, IValidatableObject
{
    /// <summary>Its number in the register.</summary>
    public int Number { get; init; }

    public WrittenText Statement { get; init; } = new();

    [Required]
    public FindingKind? Kind { get; init; }

    [Required]
    public Guid? Body { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    /// <summary>What a source says of a doubtful date.</summary>
    public WrittenText DateNote { get; init; } = new();

    /// <summary>The report it is in, by its title.</summary>
    public WrittenText Report { get; init; } = new();

    [StringLength(Finding.ReferenceMaxLength)]
    public string? Reference { get; init; }

    [Required]
    public Certainty? Certainty { get; init; }

    /// <summary>When the body speaks again, in words.</summary>
    [StringLength(Finding.RecursMaxLength)]
    public string? Recurs { get; init; }

    public IReadOnlyList<CorrectedEffect> Effects { get; init; } = [];

    /// <summary>The sources cited that do show it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What shows it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Statement.IsBlank)
        {
            yield return new(Wording.Of("Findings.StatementMissing"), [$"{nameof(Statement)}.{Wording.Language}"]);
        }
    }
}

internal sealed class CorrectFindingHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectFinding, Guid>
{
    public async Task<Guid> Handle(CorrectFinding command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Effects.Select(row => row.Demand), cancel);
        var finding = await db.Findings.AsSplitQuery().Include(finding => finding.Effects).Include(finding => finding.Citations)
            .Require(finding => finding.Number == command.Number, cancel);
        var truth = new FindingEntry
        {
            Kind = command.Kind!.Value,
            Body = await db.Organizations.Require(body => body.Id == command.Body, cancel),
            On = command.On!,
            DateNote = command.DateNote.ToText(),
            Report = command.Report.ToText(),
            Statement = command.Statement.ToText(),
            Reference = string.IsNullOrWhiteSpace(command.Reference) ? null : command.Reference.Trim(),
            Certainty = command.Certainty!.Value,
            Recurs = string.IsNullOrWhiteSpace(command.Recurs) ? null : command.Recurs.Trim(),
            Effects = CorrectedEffect.Read(command.Effects),
            Citations =
            [
                .. await StillCited.Among(db, finding.Citations, command.Sources, cancel),
                .. await new SourceReading(db, campaign, command.WrittenIn, finding.ReadBy()).Read(command.Shown, nameof(command.Shown), cancel),
            ],
        };
        db.Correct(finding, command, finding => finding.Correct(campaign, truth));
        return finding.Id;
    }
}
