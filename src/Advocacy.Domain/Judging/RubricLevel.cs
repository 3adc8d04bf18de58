using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>A level as one version of the rubric defines it.</summary>
public sealed class RubricLevel
{
    private RubricLevel() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid RubricId { get; private init; }
    public Level Level { get; private init; }
    public LocalText Word { get; private init; } = LocalText.Empty;
    public LocalText Test { get; private init; } = LocalText.Empty;
    public EvidenceGate Gate { get; private init; }
    public string? OgpCompletion { get; private init; }
    public string? CommitteeGrade { get; private init; }

    internal static RubricLevel Of(Rubric rubric, RubricLevelEntry entry) => new()
    {
        RubricId = rubric.Id,
        Level = entry.Level,
        Word = entry.Word,
        Test = entry.Test,
        Gate = entry.Gate,
        OgpCompletion = entry.OgpCompletion,
        CommitteeGrade = entry.CommitteeGrade,
    };
}
