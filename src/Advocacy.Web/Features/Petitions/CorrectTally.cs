using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>Says anew how many had signed where and when, and what says so; or that nobody counted that.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectTally : Correction, IValidatableObject
{
    public Guid Id { get; init; }

    public TerritoryRow Where { get; init; } = new();

    /// <summary>As the source gives it.</summary>
    [Required, StringLength(RecordTally.FigureMaxLength)]
    public string? Figure { get; init; }

    [Required]
    public FuzzyDate? AsOf { get; init; }

    [Required]
    public Certainty? Certainty { get; init; }

    public WrittenText Note { get; init; } = new();

    /// <summary>The sources cited that do say so; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What says so too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>It was entered by mistake; the rest counts for nothing then.</summary>
    public bool NeverCounted { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. !string.IsNullOrWhiteSpace(Figure) && !FigureReading.TryRead(Figure, Wording.Language, out _) ? [new ValidationResult(Wording.Of("Petitions.NotAFigure"), [nameof(Figure)])] : Array.Empty<ValidationResult>(),
        .. Note.LongerThan(RecordTally.NoteMaxLength, nameof(Note)),
    ];
}

internal sealed class CorrectTallyHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectTally, Guid>
{
    public async Task<Guid> Handle(CorrectTally command, CancellationToken cancel)
    {
        var tally = await db.SignatureTallies.Include(tally => tally.Citations).Require(tally => tally.Id == command.Id, cancel);
        if (command.NeverCounted)
        {
            db.Correct(tally, command, tally => db.Remove(tally));
            return tally.Id;
        }

        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var where = await new TerritoryReading(db, command.WrittenIn).Read(command.Where, cancel);
        _ = FigureReading.TryRead(command.Figure, Wording.Language, out var figure);
        var truth = new TallyEntry(figure!, command.AsOf!)
        {
            Certainty = command.Certainty!.Value,
            Note = command.Note.ToText(),
            Citations =
            [
                .. await StillCited.Among(db, tally.Citations, command.Sources, cancel),
                .. await new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody).Read(command.Shown, nameof(command.Shown), cancel),
            ],
        };
        db.Correct(tally, command, tally => tally.Correct(where, truth));
        return tally.Id;
    }
}
