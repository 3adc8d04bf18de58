using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Findings;

/// <summary>What outside bodies stated, latest first.</summary>
/// <param name="Demand">The code of a demand, or null for all.</param>
/// <param name="Text">Words that stand in the statement, the report or the reference; null for all.</param>
[AllowedToMembers, Kept]
public sealed record ListFindings(string? Demand = null, string? Text = null) : IQuery<FindingList>
{
    /// <summary>The id of the body that stated it.</summary>
    public Guid? Who { get; init; }

    public int? Year { get; init; }

    public Wanted Wanted { get; init; } = new();
}

/// <param name="Demands">The demands there are, to choose from.</param>
public sealed record FindingList(IReadOnlyList<FindingLine> Lines, Place Place, IReadOnlyList<DemandName> Demands)
{
    /// <summary>The bodies that stated any.</summary>
    public IReadOnlyList<ListedWho> Who { get; init; } = [];

    public IReadOnlyList<int> Years { get; init; } = [];
}

public sealed record FindingLine
{
    public required int Number { get; init; }
    public required FuzzyDate On { get; init; }
    public required LocalText Body { get; init; }
    public required LocalText Report { get; init; }
    public required LocalText Statement { get; init; }
    public required IReadOnlyList<FindingBearing> Effects { get; init; }
}

/// <summary>A finding's bearing on a demand.</summary>
public sealed record FindingBearing(string Code, Effect Effect);

internal sealed class ListFindingsHandler(AdvocacyDb db) : IRequestHandler<ListFindings, FindingList>
{
    public async Task<FindingList> Handle(ListFindings query, CancellationToken cancel)
    {
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new { demand.Id, demand.Code, demand.Title }).ToListAsync(cancel);
        var codes = demands.ToDictionary(demand => demand.Id, demand => demand.Code);
        var wanted = demands.FirstOrDefault(demand => demand.Code == query.Demand)?.Id;
        var matching = db.Findings.Matching(await SearchedWords.Read(db, query.Text, cancel))
            .Where(finding => query.Demand == null || finding.Effects.Any(effect => effect.DemandId == wanted))
            .Where(finding => query.Who == null || finding.BodyId == query.Who)
            .Where(finding => query.Year == null || (finding.On.Earliest.Year <= query.Year && finding.On.Latest.Year >= query.Year))
            .OrderByDescending(finding => finding.On.Earliest).ThenByDescending(finding => finding.Number);
        var (keys, place) = (await matching.Select(finding => finding.Number).ToListAsync(cancel)).Part(query.Wanted);
        var found = await matching.Where(finding => query.Wanted.Whole || keys.Contains(finding.Number))
            .Select(finding => new
            {
                finding.Number,
                finding.On,
                finding.Report,
                finding.Statement,
                Body = db.Organizations.Where(body => body.Id == finding.BodyId).Select(body => body.Name).First(),
                Effects = finding.Effects.Select(effect => new { effect.DemandId, effect.Effect }).ToList(),
            })
            .ToListAsync(cancel);

        return new(
            [.. found.Select(finding => new FindingLine
            {
                Number = finding.Number,
                On = finding.On,
                Body = finding.Body,
                Report = finding.Report,
                Statement = finding.Statement,
                Effects = [.. finding.Effects.Select(effect => new FindingBearing(codes[effect.DemandId], effect.Effect))
                    .OrderBy(effect => effect.Code, StringComparer.Ordinal)],
            })],
            place,
            [.. demands.Select(demand => new DemandName(demand.Code, demand.Title))])
        {
            Who = [.. (await db.Organizations.Where(body => db.Findings.Any(finding => finding.BodyId == body.Id)).Select(body => new { body.Id, body.Name }).ToListAsync(cancel))
                .Select(body => new ListedWho(body.Id, body.Name.ForReader()))],
            Years = [.. (await db.Findings.Select(finding => finding.On.Latest.Year).Distinct().ToListAsync(cancel)).OrderDescending()],
        };
    }
}
