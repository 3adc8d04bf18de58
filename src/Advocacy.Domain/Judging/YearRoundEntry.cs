namespace Advocacy.Domain.Judging;

/// <summary>A year's days, and who judges second.</summary>
public sealed record YearRoundEntry
{
    public required DateOnly RecordClosesOn { get; init; }
    public required DateOnly JudgedBy { get; init; }
    public required DateOnly DecidedBy { get; init; }
    public required DateOnly RepliedBy { get; init; }
    public required DateOnly PrintedOn { get; init; }
    public IReadOnlyList<SecondJudgeEntry> Judges { get; init; } = [];
}

/// <param name="AccountId">The account's id.</param>
public sealed record SecondJudgeEntry(Guid DemandId, string AccountId);
