using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Rubrics;

/// <summary>A level of the rubric as typed.</summary>
public sealed record LevelRow : IValidatableObject
{
    public const int WordMaxLength = 60;
    public const int TestMaxLength = 600;

    public Level Level { get; init; }

    public WrittenText Word { get; init; } = new();

    /// <summary>When the level is given.</summary>
    public WrittenText Test { get; init; } = new();

    public EvidenceGate Gate { get; init; }

    /// <summary>One row for each kind of demand.</summary>
    public IReadOnlyList<KindGateRow> Kinds { get; init; } = [];

    public string? OgpCompletion { get; init; }

    public string? CommitteeGrade { get; init; }

    [StringLength(RubricLevel.HistoricalWordMaxLength)]
    public string? HistoricalWord { get; init; }

    internal static LevelRow Of(RubricLevel level) => new()
    {
        Level = level.Level,
        Word = WrittenText.Of(level.Word),
        Test = WrittenText.Of(level.Test),
        Gate = level.Gate,
        Kinds = [.. Enum.GetValues<DemandKind>().Select(kind => new KindGateRow { Kind = kind, Gate = level.Kinds.SingleOrDefault(other => other.Kind == kind)?.Gate })],
        OgpCompletion = level.OgpCompletion,
        CommitteeGrade = level.CommitteeGrade,
        HistoricalWord = level.HistoricalWord,
    };

    internal RubricLevelEntry ToEntry() => new(
        Level, Word.ToText(), Test.ToText(), Gate, TypedText.Trimmed(OgpCompletion), TypedText.Trimmed(CommitteeGrade), TypedText.Trimmed(HistoricalWord))
    {
        Kinds = [.. Kinds.Where(row => row.Gate is { } other && other != Gate).DistinctBy(row => row.Kind).Select(row => new KindGateEntry(row.Kind, row.Gate!.Value))],
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Word.LongerThan(WordMaxLength, nameof(Word)),
        .. Test.LongerThan(TestMaxLength, nameof(Test)),
        .. NotOneOf(RubricLevel.OgpWords, OgpCompletion, nameof(OgpCompletion)),
        .. NotOneOf(RubricLevel.CommitteeGrades, CommitteeGrade, nameof(CommitteeGrade)),
    ];

    private static IEnumerable<ValidationResult> NotOneOf(IReadOnlyList<string> words, string? chosen, string name) =>
        TypedText.Trimmed(chosen) is { } word && !words.Contains(word) ? [new(Wording.Of("Form.Unreadable"), [name])] : [];
}

/// <summary>The gate of a level for one kind of demand, as chosen.</summary>
public sealed record KindGateRow
{
    public DemandKind Kind { get; init; }

    /// <summary>Null for the same as for every kind.</summary>
    public EvidenceGate? Gate { get; init; }
}
