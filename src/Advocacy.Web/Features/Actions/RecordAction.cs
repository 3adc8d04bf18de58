using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Actions;

/// <summary>Records what an authority did or announced, stage by stage, and what it means for each demand.</summary>
/// <remarks>Answers with the action's number in the register.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record RecordAction : Command<int>
{
    [Required]
    public ActionKind? Kind { get; init; }

    [Required, StringLength(GovernmentAction.TitleMaxLength)]
    public string? Title { get; init; }

    [StringLength(GovernmentAction.SummaryMaxLength)]
    public string? Summary { get; init; }

    [StringLength(GovernmentAction.ReferenceMaxLength)]
    public string? Reference { get; init; }

    /// <summary>The language the texts are typed in.</summary>
    public Language WrittenIn { get; init; }

    /// <summary>Bodies on record; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Authorities { get; init; } = [];

    /// <summary>A body that is not on record yet.</summary>
    [StringLength(200)]
    public string? NewAuthority { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<StageRow> Stages { get; init; } = [];

    /// <summary>Rows without an effect count for nothing.</summary>
    public IReadOnlyList<EffectRow> Effects { get; init; } = [];

    public ReadersRow Readers { get; init; } = new();
}

internal sealed class RecordActionHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<RecordAction, int>
{
    public async Task<int> Handle(RecordAction command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Effects.Select(row => row.Demand), cancel);
        IReadOnlyList<Organization> authorities = await db.Organizations.RequireEach(command.Authorities, cancel);
        if (!string.IsNullOrWhiteSpace(command.NewAuthority))
        {
            var entered = await new NewBodies(db).Enter(command.NewAuthority, OrganizationKind.Government, command.WrittenIn, cancel);
            authorities = [.. authorities.Where(known => known != entered), entered];
        }

        var reading = new SourceReading(db, campaign, command.WrittenIn, command.Readers.ToReadership(current.Readers.Actions));
        var stages = new List<StageEntry>();
        foreach (var (place, row) in command.Stages.Index().Where(stage => !stage.Item.IsBlank))
        {
            stages.Add(new(row.Stage!.Value, row.On!, await reading.Read(row, $"{nameof(command.Stages)}[{place}]", cancel), row.ServesChildren));
        }

        var action = GovernmentAction.Record(campaign, await db.NextNumber(cancel), new()
        {
            Kind = command.Kind!.Value,
            Title = Text(command.Title),
            Summary = Text(command.Summary),
            Reference = string.IsNullOrWhiteSpace(command.Reference) ? null : command.Reference.Trim(),
            Authorities = authorities,
            Stages = stages,
            Effects = [.. command.Effects.Where(row => row.Effect is not null)
                .Select(row => new EffectEntry(row.Demand, row.Effect!.Value, Text(row.Reason)))],
        });
        action.IsReadBy(command.Readers.ToReadership(current.Readers.Actions));
        db.Add(action);
        return action.Number;

        LocalText Text(string? typed) =>
            string.IsNullOrWhiteSpace(typed) ? LocalText.Empty : LocalText.Of(command.WrittenIn, typed.Trim());
    }
}
