using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>Adds a stage that a government action reached, with what shows it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReachStage : Command<int>, IValidatableObject
{
    public int Number { get; init; }

    /// <summary>The version of the action the form was opened on.</summary>
    public Guid Version { get; init; }

    public StageRow Stage { get; init; } = new();

    /// <summary>The language a new source is entered in.</summary>
    public Language WrittenIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Stage.IsBlank)
        {
            yield return new(Wording.Of("Actions.StageMissing"), [$"{nameof(Stage)}.{nameof(StageRow.Stage)}"]);
        }
    }
}

internal sealed class ReachStageHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ReachStage, int>
{
    public async Task<int> Handle(ReachStage command, CancellationToken cancel)
    {
        var action = await db.GovernmentActions.Include(action => action.Stages)
            .Require(action => action.Number == command.Number, cancel);
        action.MustStillBe(command.Version);
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var (row, cited) = (command.Stage, await new SourceReading(db, campaign, command.WrittenIn, action.ReadBy()).Read(command.Stage, nameof(command.Stage), cancel));
        action.Reaches(new(row.Stage!.Value, row.On!, cited, row.ServesChildren));
        return action.Number;
    }
}
