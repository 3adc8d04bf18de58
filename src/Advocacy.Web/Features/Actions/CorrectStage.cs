using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>Says anew which stage an action reached, when, and what shows it; or that it never did.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectStage : Correction
{
    /// <summary>The action's number in the register.</summary>
    public int Number { get; init; }

    /// <summary>The stage, by its id.</summary>
    public Guid Id { get; init; }

    [Required]
    public Stage? Stage { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    public bool ServesChildren { get; init; }

    public WrittenText Note { get; init; } = new();

    /// <summary>The sources cited that do show it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What shows it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>It was entered by mistake; the rest counts for nothing then.</summary>
    public bool NeverReached { get; init; }
}

internal sealed class CorrectStageHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectStage, Guid>
{
    public async Task<Guid> Handle(CorrectStage command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var action = await db.GovernmentActions.AsSplitQuery().Include(action => action.Stages).ThenInclude(stage => stage.Citations)
            .Require(action => action.Number == command.Number, cancel);
        var stage = action.Stages.FirstOrDefault(stage => stage.Id == command.Id) ?? throw new NotFoundException(nameof(ActionStage));
        if (command.NeverReached)
        {
            db.Correct(action, command, action => action.NeverReached(stage));
            return action.Id;
        }

        var truth = new StageEntry(
            command.Stage!.Value, command.On!,
            [
                .. await StillCited.Among(db, stage.Citations, command.Sources, cancel),
                .. await new SourceReading(db, campaign, command.WrittenIn, action.ReadBy()).Read(command.Shown, nameof(command.Shown), cancel),
            ],
            command.ServesChildren, command.Note.ToText());
        db.Correct(action, command, action => action.Reached(stage, truth));
        return action.Id;
    }
}
