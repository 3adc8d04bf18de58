using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Findings;

/// <summary>Records what an outside body stated, what shows it, and how it bears on each demand.</summary>
/// <remarks>Answers with the finding's number in the register.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record RecordFinding : Command<int>, IValidatableObject
{
    public const int TextMaxLength = 4_000;
    public const int NameMaxLength = 200;

    [Required, StringLength(TextMaxLength)]
    public string? Statement { get; init; }

    [Required]
    public FindingKind? Kind { get; init; } = FindingKind.Finding;

    /// <summary>The language the texts are typed in.</summary>
    public Language WrittenIn { get; init; }

    /// <summary>A body on record.</summary>
    public Guid? Body { get; init; }

    /// <summary>One that isn't.</summary>
    [StringLength(NameMaxLength)]
    public string? NewBody { get; init; }

    /// <summary>What kind of body the new one is.</summary>
    public OrganizationKind? NewBodyKind { get; init; } = OrganizationKind.Monitor;

    [Required]
    public FuzzyDate? On { get; init; }

    /// <summary>The report it is in, by its title.</summary>
    [StringLength(TextMaxLength)]
    public string? Report { get; init; }

    [StringLength(Finding.ReferenceMaxLength)]
    public string? Reference { get; init; }

    [Required]
    public Certainty? Certainty { get; init; } = Domain.Sources.Certainty.High;

    /// <summary>When the body speaks again, in words.</summary>
    [StringLength(Finding.RecursMaxLength)]
    public string? Recurs { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<SourceRow> Sources { get; init; } = [];

    /// <summary>Rows without an effect count for nothing.</summary>
    public IReadOnlyList<EffectRow> Effects { get; init; } = [];

    public ReadersRow Readers { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Body is null && string.IsNullOrWhiteSpace(NewBody))
        {
            yield return new(Wording.Of("Findings.BodyMissing"), [nameof(Body)]);
        }

        if (!string.IsNullOrWhiteSpace(NewBody) && NewBodyKind is null)
        {
            yield return new(Wording.Of("Findings.BodyKindMissing"), [nameof(NewBodyKind)]);
        }
    }
}

internal sealed class RecordFindingHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<RecordFinding, int>
{
    public async Task<int> Handle(RecordFinding command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Effects.Select(row => row.Demand), cancel);
        var body = command.Body is { } known
            ? await db.Organizations.Require(body => body.Id == known, cancel)
            : await new NewBodies(db).Enter(command.NewBody!, command.NewBodyKind!.Value, command.WrittenIn, cancel);
        var finding = Finding.Record(campaign, await db.NextNumber(cancel), new()
        {
            Kind = command.Kind!.Value,
            Body = body,
            On = command.On!,
            Report = LocalText.Of(command.WrittenIn, command.Report),
            Statement = LocalText.Of(command.WrittenIn, command.Statement),
            Reference = TypedText.Trimmed(command.Reference),
            Certainty = command.Certainty!.Value,
            Recurs = TypedText.Trimmed(command.Recurs),
            Citations = await new SourceReading(db, campaign, command.WrittenIn, command.Readers.ToReadership(current.Readers.Findings)).Read(command.Sources, nameof(command.Sources), cancel),
            Effects = [.. command.Effects.Where(row => row.Effect is not null)
                .Select(row => new EffectEntry(row.Demand, row.Effect!.Value, LocalText.Of(command.WrittenIn, row.Reason)))],
        });
        finding.IsReadBy(command.Readers.ToReadership(current.Readers.Findings));
        db.Add(finding);
        return finding.Number;
    }
}
