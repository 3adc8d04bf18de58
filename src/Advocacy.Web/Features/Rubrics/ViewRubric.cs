using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Rubrics;

/// <summary>A version of the rubric: how levels are given, what it changed against the version before, and how often each gate decided.</summary>
/// <param name="Number">The version; null for the last.</param>
[AllowedToAnyone, Kept]
public sealed record ViewRubric(int? Number = null) : IQuery<RubricView>;

public sealed record RubricView
{
    public required int Number { get; init; }
    /// <summary>From when judgements are made with it.</summary>
    public required FuzzyDate InForceFrom { get; init; }
    /// <summary>What it changes, and why; empty for the first.</summary>
    public required LocalText Why { get; init; }
    public required LocalText Method { get; init; }
    /// <summary>Worst to best.</summary>
    public required IReadOnlyList<LevelView> Levels { get; init; }
    /// <summary>The version before; null for the first.</summary>
    public required RubricBefore? Before { get; init; }
    /// <summary>Every version there is, the last one first.</summary>
    public required IReadOnlyList<VersionLine> Versions { get; init; }
    /// <summary>Whether nothing was judged by it yet, so that it can still be corrected.</summary>
    public required bool IsUnused { get; init; }
    /// <summary>How many published judgements were made by it.</summary>
    public required int Published { get; init; }
    /// <summary>What each gate did in them; those that stand at no level are left out.</summary>
    public required IReadOnlyList<GateTally> Gates { get; init; }

    public bool IsLast => Number == Versions[0].Number;
}

/// <param name="Kinds">For which kinds of demand another gate stands.</param>
/// <param name="OgpCompletion">One of <see cref="RubricLevel.OgpWords"/>, or null.</param>
/// <param name="CommitteeGrade">One of <see cref="RubricLevel.CommitteeGrades"/>, or null.</param>
/// <param name="HistoricalWord">The word of the cards printed before, or null.</param>
public sealed record LevelView(
    Level Level, LocalText Word, LocalText Test, EvidenceGate Gate, IReadOnlyList<KindGateEntry> Kinds, string? OgpCompletion, string? CommitteeGrade, string? HistoricalWord)
{
    internal static LevelView Of(RubricLevel level) => new(
        level.Level, level.Word, level.Test, level.Gate, [.. level.Kinds.OrderBy(other => other.Kind).Select(other => new KindGateEntry(other.Kind, other.Gate))],
        level.OgpCompletion, level.CommitteeGrade, level.HistoricalWord);
}

/// <param name="Levels">Worst to best.</param>
public sealed record RubricBefore(int Number, LocalText Method, IReadOnlyList<LevelView> Levels);

public sealed record VersionLine(int Number, FuzzyDate InForceFrom, LocalText Why);

/// <param name="Opened">How many judgements it let through: their level asks for it.</param>
/// <param name="Closed">Before how many it stood: the next better level asks for it, and what they rest on does not pass.</param>
public sealed record GateTally(EvidenceGate Gate, int Opened, int Closed);

internal sealed class ViewRubricHandler(AdvocacyDb db) : IRequestHandler<ViewRubric, RubricView>
{
    public async Task<RubricView> Handle(ViewRubric query, CancellationToken cancel)
    {
        // Whoever asks: what is counted is what was published.
        using var asThePublic = db.AsThePublic();
        var versions = await db.ReadRubrics(cancel);
        var rubric = query.Number is null
            ? versions[^1]
            : versions.FirstOrDefault(version => version.Number == query.Number) ?? throw new NotFoundException(nameof(Rubric));
        var before = versions.LastOrDefault(version => version.Number < rubric.Number);
        var judged = await Judged(rubric.Number, cancel);
        return new()
        {
            Number = rubric.Number,
            InForceFrom = rubric.InForceFrom,
            Why = rubric.Why,
            Method = rubric.Method,
            Levels = Levels(rubric),
            Before = before is null ? null : new(before.Number, before.Method, Levels(before)),
            Versions = [.. versions.Reverse().Select(version => new VersionLine(version.Number, version.InForceFrom, version.Why))],
            IsUnused = !await db.Assessments.WhoeverReads().OfEveryVersion().AnyAsync(made => made.RubricId == rubric.Id, cancel),
            Published = judged.Count,
            Gates = [.. Enum.GetValues<EvidenceGate>().Where(gate => gate != EvidenceGate.None && rubric.Levels.Any(level => level.Gate == gate || level.Kinds.Any(other => other.Gate == gate)))
                .Select(gate => new GateTally(gate, judged.Count(demand => demand.Opened == gate), judged.Count(demand => demand.Closed == gate)))],
        };
    }

    private static IReadOnlyList<LevelView> Levels(Rubric rubric) => [.. rubric.Levels.OrderBy(level => level.Level).Select(LevelView.Of)];

    /// <summary>What the last edition of each published card says of the demands judged by a version.</summary>
    private async Task<IReadOnlyList<FrozenDemand>> Judged(int number, CancellationToken cancel) =>
    [
        .. (await db.ReadPublishedFacts(cancel)).LastEditions()
            .SelectMany(facts => facts.Demands).Where(demand => demand.Years[^1].Rubric == number && demand.Level != Level.NotAssessed),
    ];
}
