using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>A level as one version of the rubric defines it.</summary>
public sealed class RubricLevel
{
    /// <summary>The Open Government Partnership's words for how far a commitment came, worst to best.</summary>
    public static readonly IReadOnlyList<string> OgpWords = ["not-started", "limited", "substantial", "completed"];

    /// <summary>The Human Rights Committee's grades of follow-up, best to worst.</summary>
    public static readonly IReadOnlyList<string> CommitteeGrades = ["A", "B", "C", "D", "E"];

    public const int HistoricalWordMaxLength = 80;

    private readonly List<KindGate> _kinds = [];

    private RubricLevel() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid RubricId { get; private init; }
    public Level Level { get; private init; }
    public LocalText Word { get; private set; } = LocalText.Empty;
    public LocalText Test { get; private set; } = LocalText.Empty;
    /// <summary>For every kind of demand that has none of its own.</summary>
    public EvidenceGate Gate { get; private set; }
    /// <summary>One of <see cref="OgpWords"/>, or null.</summary>
    public string? OgpCompletion { get; private set; }
    /// <summary>One of <see cref="CommitteeGrades"/>, or null.</summary>
    public string? CommitteeGrade { get; private set; }
    /// <summary>The word of the cards printed before this application that comes nearest, or null.</summary>
    public string? HistoricalWord { get; private set; }
    /// <summary>For which kinds of demand another gate stands.</summary>
    public IReadOnlyCollection<KindGate> Kinds => _kinds;

    public EvidenceGate GateFor(DemandKind kind) => _kinds.SingleOrDefault(other => other.Kind == kind)?.Gate ?? Gate;

    internal static RubricLevel Of(Rubric rubric, RubricLevelEntry entry)
    {
        var level = new RubricLevel { RubricId = rubric.Id, Level = entry.Level };
        level.Is(entry);
        return level;
    }

    internal void Is(RubricLevelEntry entry)
    {
        (Word, Test, Gate) = (entry.Word, entry.Test, entry.Gate);
        (OgpCompletion, CommitteeGrade, HistoricalWord) = (entry.OgpCompletion, entry.CommitteeGrade, entry.HistoricalWord);
        _kinds.RemoveAll(known => !entry.Kinds.Any(other => other.Kind == known.Kind && other.Gate == known.Gate));
        _kinds.AddRange(entry.Kinds.Where(other => _kinds.All(known => known.Kind != other.Kind)).Select(other => KindGate.Of(this, other)));
    }
}
