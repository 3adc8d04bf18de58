using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>What authorities did or announced, by their latest stage, latest first.</summary>
[AllowedToMembers, Kept]
public sealed record ListActions : IQuery<ActionList>
{
    /// <summary>The code of a demand.</summary>
    public string? Demand { get; init; }

    public ActionKind? Kind { get; init; }

    /// <summary>The code of an authority that took it.</summary>
    public string? Authority { get; init; }

    /// <summary>The year of what was reached last.</summary>
    public int? Year { get; init; }

    /// <summary>True for what was announced and nothing came of since.</summary>
    public bool OnlyWords { get; init; }

    /// <summary>How far it has come.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Words that stand in the title, the summary or the reference.</summary>
    public string? Text { get; init; }

    public Wanted Wanted { get; init; } = new();
}

/// <param name="Demands">The demands there are, to choose from.</param>
/// <param name="Authorities">Those that took any action, by code.</param>
public sealed record ActionList(IReadOnlyList<ActionLine> Lines, Place Place, IReadOnlyList<DemandName> Demands, IReadOnlyList<AuthorityName> Authorities)
{
    /// <summary>The years in which anything was reached last.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}

public sealed record AuthorityName(string Code, LocalText Name);

public sealed record ActionLine
{
    public required int Number { get; init; }
    public required LocalText Title { get; init; }
    public required ActionKind Kind { get; init; }
    public required IReadOnlyList<LocalText> Authorities { get; init; }
    public required Stage Stage { get; init; }
    public required FuzzyDate On { get; init; }
    /// <summary>The way of an act, step by step, as <see cref="ActionSteps"/> says it.</summary>
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<ListedEffect> Effects { get; init; }
}

/// <summary>What an action does to a demand.</summary>
public sealed record ListedEffect(string Code, Effect Effect);

internal sealed class ListActionsHandler(AdvocacyDb db) : IRequestHandler<ListActions, ActionList>
{
    public async Task<ActionList> Handle(ListActions query, CancellationToken cancel)
    {
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new { demand.Id, demand.Code, demand.Title }).ToListAsync(cancel);
        var codes = demands.ToDictionary(demand => demand.Id, demand => demand.Code);
        var wanted = demands.FirstOrDefault(demand => demand.Code == query.Demand)?.Id;
        var matching = db.GovernmentActions.Matching(await SearchedWords.Read(db, query.Text, cancel))
            .Where(action => query.Kind == null || action.Kind == query.Kind)
            .Where(action => query.Demand == null || action.Effects.Any(effect => effect.DemandId == wanted))
            .Where(action => query.Authority == null || action.Authorities.Any(body => body.Code == query.Authority));
        // The order is that of what was reached last, which is told from an action's stages: of those that aren't shown only these are read.
        var all = (await matching.Select(action => new { action.Number, Stages = action.Stages.Select(stage => new { stage.Stage, stage.On }).ToList() })
                .AsSingleQuery().ToListAsync(cancel))
            .Select(action => (action.Number, Latest: action.Stages.OrderBy(stage => stage.On).ThenBy(stage => stage.Stage).Last(), Reached: action.Stages.Select(stage => stage.Stage).ToHashSet()))
            .ToList();
        var reached = all.Where(row => query.Stage is null || row.Latest.Stage == query.Stage)
            .Where(row => query.Year is null || row.Latest.On.Latest.Year == query.Year)
            .Where(row => !query.OnlyWords || row.Latest.Stage is Domain.Actions.Stage.Announced)
            .OrderByDescending(row => row.Latest.On).ThenByDescending(row => row.Number).ToList();
        var (keys, place) = reached.ConvertAll(row => row.Number).Part(query.Wanted);
        var shown = query.Wanted.Whole ? matching : db.GovernmentActions.Where(action => keys.Contains(action.Number));
        var found = await shown.Select(action => new { action.Number, action.Title, action.Kind }).ToDictionaryAsync(action => action.Number, cancel);
        var bodies = (await shown.SelectMany(action => action.Authorities, (action, body) => new { action.Number, body.Code }).ToListAsync(cancel))
            .OrderBy(row => row.Code, StringComparer.Ordinal).ToLookup(row => row.Number, row => row.Code);
        var effects = (await shown.SelectMany(action => action.Effects, (action, effect) => new { action.Number, effect.DemandId, effect.Effect }).ToListAsync(cancel))
            // One on a demand entered since the demands were read has no code yet.
            .Where(row => codes.ContainsKey(row.DemandId)).ToLookup(row => row.Number, row => new ListedEffect(codes[row.DemandId], row.Effect));
        var authorities = await db.GovernmentActions.SelectMany(action => action.Authorities).Distinct()
            .OrderBy(body => body.Code).Select(body => new AuthorityName(body.Code, body.Name)).ToListAsync(cancel);
        var names = authorities.ToDictionary(body => body.Code, body => body.Name);

        return new(
            [.. from row in reached
                let action = found.GetValueOrDefault(row.Number)
                where action is not null
                select new ActionLine
                {
                    Number = row.Number,
                    Title = action.Title,
                    Kind = action.Kind,
                    Authorities = [.. bodies[row.Number].Select(code => names[code])],
                    Stage = row.Latest.Stage,
                    On = row.Latest.On,
                    Steps = ActionSteps.Of(row.Reached),
                    Effects = [.. effects[row.Number].OrderBy(effect => effect.Code, StringComparer.Ordinal)],
                }],
            place,
            [.. demands.Select(demand => new DemandName(demand.Code, demand.Title))],
            authorities)
        {
            Years = [.. all.Select(row => row.Latest.On.Latest.Year).Distinct().OrderDescending()],
        };
    }
}
