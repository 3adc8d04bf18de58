using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>A government action: its stages with their evidence, and what it does to each demand.</summary>
[AllowedToMembers]
public sealed record ViewAction(int Number) : IQuery<ActionView>;

public sealed record ActionView
{
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required Guid Version { get; init; }
    public required ActionKind Kind { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Summary { get; init; }
    public required string? Reference { get; init; }
    public required Certainty Certainty { get; init; }
    public required IReadOnlyList<NamedPerson> People { get; init; }
    public required LocalText DateNote { get; init; }
    public required IReadOnlyList<AuthorityOption> Authorities { get; init; }
    /// <summary>Latest first.</summary>
    public required IReadOnlyList<StageView> Stages { get; init; }
    public required IReadOnlyList<EffectView> Effects { get; init; }
    public required Readership Readers { get; init; }
}

public sealed record StageView(
    Guid Id, Stage Stage, FuzzyDate On, bool ServesChildren, LocalText Note, IReadOnlyList<CitedSource> Sources);

public sealed record EffectView(Guid Demand, string Code, LocalText Title, Effect Effect, LocalText Reason, EffectQualifier? Qualifier);

public sealed record NamedPerson(Guid Id, string Name);

internal sealed class ViewActionHandler(AdvocacyDb db) : IRequestHandler<ViewAction, ActionView>
{
    public async Task<ActionView> Handle(ViewAction query, CancellationToken cancel)
    {
        // Each of these collections has a few rows at most: one query costs less than five.
        var action = await db.GovernmentActions.AsSingleQuery()
            .Include(action => action.Authorities).Include(action => action.Effects).Include(action => action.Stages).Include(action => action.People)
            .Require(action => action.Number == query.Number, cancel);
        var cited = await db.CitationsOf(action.Stages.Select(stage => stage.Id), cancel);
        var effects = action.Effects.ToDictionary(effect => effect.DemandId);
        var demands = await db.Demands.Where(demand => effects.Keys.Contains(demand.Id))
            .OrderBy(demand => demand.Position).Select(demand => new { demand.Id, demand.Code, demand.Title })
            .ToListAsync(cancel);

        return new()
        {
            Id = action.Id,
            Number = action.Number,
            Version = action.Version,
            Kind = action.Kind,
            Title = action.Title,
            Summary = action.Summary,
            Reference = action.Reference,
            Certainty = action.Certainty,
            People = [.. action.People.OrderBy(person => person.Name, StringComparer.CurrentCulture).Select(person => new NamedPerson(person.Id, person.Name))],
            DateNote = action.DateNote,
            Readers = action.ReadBy(),
            Authorities = [.. action.Authorities.OrderBy(body => body.Code).Select(body => new AuthorityOption(body.Id, body.Name))],
            Stages = [.. action.Stages.OrderByDescending(stage => stage.On).ThenByDescending(stage => stage.Stage)
                .Select(stage => new StageView(
                    stage.Id, stage.Stage, stage.On, stage.ServesChildren, stage.Note,
                    cited[stage.Id].AsSources()))],
            Effects = [.. demands.Select(demand => new EffectView(
                demand.Id, demand.Code, demand.Title, effects[demand.Id].Effect, effects[demand.Id].Reason, effects[demand.Id].Qualifier))],
        };
    }
}
