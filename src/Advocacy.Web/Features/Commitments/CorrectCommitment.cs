using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Says anew who made a commitment, how firmly, until when and about what, where that was written down wrongly.</summary>
/// <remarks>Its words are revised by <see cref="ReviseWords"/>, which keeps each of them; a date that its maker moved is a <see cref="ReviseDueDate"/>.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record CorrectCommitment : Correction
{
    public Guid Id { get; init; }

    /// <summary>Who made it, as typed; blank for whoever is on record.</summary>
    [StringLength(OfficialRow.WhoMaxLength)]
    public string? By { get; init; }

    /// <summary>Blank for the day on record.</summary>
    public FuzzyDate? MadeOn { get; init; }

    [Required]
    public CommitmentStrength? Strength { get; init; }

    [StringLength(Commitment.ConditionMaxLength)]
    public string? Condition { get; init; }

    /// <summary>When it was to be done as it was made; null where nothing was said.</summary>
    [LooksAhead]
    public FuzzyDate? FirstDue { get; init; }

    public IReadOnlyList<Guid> Demands { get; init; } = [];

    /// <summary>The sources cited that do show it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What shows it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();
}

internal sealed class CorrectCommitmentHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectCommitment, Guid>
{
    public async Task<Guid> Handle(CorrectCommitment command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Demands, cancel);
        var made = await db.Commitments.AsSplitQuery().Include(made => made.Demands).Include(made => made.Citations)
            .Include(made => made.Revisions).Include(made => made.Changes)
            .Require(made => made.Id == command.Id, cancel);
        var madeOn = command.MadeOn ?? made.MadeOn;
        var (person, post) = await By(command.By, madeOn, made, cancel);
        var truth = new CommitmentEntry
        {
            Words = made.Words,
            WordsLanguage = made.WordsLanguage,
            MadeOn = madeOn,
            PersonId = person,
            PostId = post,
            Strength = command.Strength!.Value,
            Condition = command.Condition,
            Due = command.FirstDue,
            ActionId = made.ActionId,
            Demands = command.Demands,
            Citations =
            [
                .. await StillCited.Among(db, made.Citations, command.Sources, cancel),
                .. await new SourceReading(db, campaign, command.WrittenIn, made.ReadBy()).Read(command.Shown, nameof(command.Shown), cancel),
            ],
        };
        db.Correct(made, command, made => made.Correct(campaign, truth));
        return made.Id;
    }

    /// <exception cref="MalformedRequestException">Nobody in particular is meant, or nobody on record.</exception>
    private async Task<(Guid? Person, Guid? Post)> By(string? typed, FuzzyDate on, Commitment made, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (made.PersonId, made.PostId);
        }

        return (await Officials.Read(db, current, cancel)).Find(typed, on) switch
        {
            { IsRefused: true } refused => throw new MalformedRequestException([new(nameof(CorrectCommitment.By), refused.InWords(on))]),
            { NewName: null } found when found.PersonId is not null || found.PostId is not null => (found.PersonId, found.PostId),
            _ => throw new MalformedRequestException([new(nameof(CorrectCommitment.By), Wording.Of("Commitments.ByNobodyOnRecord"))]),
        };
    }
}
