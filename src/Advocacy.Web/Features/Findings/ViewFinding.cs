using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Findings;

/// <summary>What an outside body stated, how it bears on each demand, and the sources.</summary>
[AllowedToMembers]
public sealed record ViewFinding(int Number) : IQuery<FindingView>;

public sealed record FindingView
{
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required Guid Version { get; init; }
    public required Guid BodyId { get; init; }
    public required FuzzyDate On { get; init; }
    public required LocalText DateNote { get; init; }
    public required LocalText Body { get; init; }
    public required LocalText Report { get; init; }
    public required LocalText Statement { get; init; }
    public required FindingKind Kind { get; init; }
    public required string? Reference { get; init; }
    public required Certainty Certainty { get; init; }
    public required IReadOnlyList<string> People { get; init; }
    public required string? Recurs { get; init; }
    public required IReadOnlyList<BearingView> Effects { get; init; }
    public required IReadOnlyList<CitedSource> Sources { get; init; }
    public required Readership Readers { get; init; }
}

public sealed record BearingView(Guid Demand, string Code, LocalText Title, Effect Effect, LocalText Reason, EffectQualifier? Qualifier);

internal sealed class ViewFindingHandler(AdvocacyDb db) : IRequestHandler<ViewFinding, FindingView>
{
    public async Task<FindingView> Handle(ViewFinding query, CancellationToken cancel)
    {
        var finding = await db.Findings.AsSingleQuery().Include(finding => finding.Effects).Include(finding => finding.People)
            .Require(finding => finding.Number == query.Number, cancel);
        var cited = await db.CitationsOf([finding.Id], cancel);
        var body = await db.Organizations.Where(body => body.Id == finding.BodyId)
            .Select(body => body.Name).SingleAsync(cancel);
        var touched = finding.Effects.ToDictionary(effect => effect.DemandId);
        var demands = await db.Demands.Where(demand => touched.Keys.Contains(demand.Id))
            .OrderBy(demand => demand.Position).ToListAsync(cancel);

        return new()
        {
            Id = finding.Id,
            Number = finding.Number,
            Version = finding.Version,
            BodyId = finding.BodyId,
            On = finding.On,
            DateNote = finding.DateNote,
            Body = body,
            Report = finding.Report,
            Statement = finding.Statement,
            Kind = finding.Kind,
            Reference = finding.Reference,
            Certainty = finding.Certainty,
            People = [.. finding.People.Select(person => person.Name).Order(StringComparer.CurrentCulture)],
            Recurs = finding.Recurs,
            Effects = [.. demands.Select(demand => new BearingView(
                demand.Id, demand.Code, demand.Title, touched[demand.Id].Effect, touched[demand.Id].Reason, touched[demand.Id].Qualifier))],
            Sources = cited[finding.Id].AsSources(),
            Readers = finding.ReadBy(),
        };
    }
}
