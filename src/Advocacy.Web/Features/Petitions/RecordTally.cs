using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Petitions;

/// <summary>Records how many had signed in a territory at a date, as one source has it; another source's figure stands beside it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record RecordTally : Command<Guid>, IValidatableObject
{
    public const int FigureMaxLength = 100;
    public const int NoteMaxLength = 1_000;

    public TerritoryRow Where { get; init; } = new();

    /// <summary>As the source gives it: 102,911; more than 2 million; about 90,000.</summary>
    [Required, StringLength(FigureMaxLength)]
    public string? Figure { get; init; }

    [Required]
    public FuzzyDate? AsOf { get; init; }

    [Required]
    public Certainty? Certainty { get; init; } = Domain.Sources.Certainty.High;

    [StringLength(NoteMaxLength)]
    public string? Note { get; init; }

    /// <summary>What says so; without it the figure is printed as unsourced.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>The language new texts are typed in.</summary>
    public Language WrittenIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Figure) && !FigureReading.TryRead(Figure, Wording.Language, out _))
        {
            yield return new(Wording.Of("Petitions.NotAFigure"), [nameof(Figure)]);
        }
    }
}

internal sealed class RecordTallyHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<RecordTally, Guid>
{
    public async Task<Guid> Handle(RecordTally command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        _ = FigureReading.TryRead(command.Figure, Wording.Language, out var figure);
        var tally = SignatureTally.Count(campaign, await new TerritoryReading(db, command.WrittenIn).Read(command.Where, cancel), new(figure!, command.AsOf!)
        {
            Certainty = command.Certainty!.Value,
            Note = LocalText.Of(command.WrittenIn, command.Note),
            Citations = await new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody).Read(command.Shown, nameof(command.Shown), cancel),
        });
        db.Add(tally);
        return tally.Id;
    }
}
