using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Reviewing;

/// <summary>A ballot as it is opened.</summary>
public sealed record BallotEntry
{
    public required Guid CampaignId { get; init; }
    public required int Year { get; init; }
    /// <summary>From 1.</summary>
    public required int Round { get; init; }
    /// <summary>SHA-256 of the frozen facts the board is asked about, in hexadecimal.</summary>
    public required string FactsSha256 { get; init; }
    /// <summary>The account that opens it.</summary>
    public required string OpenedBy { get; init; }
    /// <summary>The last day on which it is answered.</summary>
    public required DateOnly ClosesOn { get; init; }
    public required int Quorum { get; init; }
    /// <summary>The accounts of those who are asked.</summary>
    public required IReadOnlyList<string> Seats { get; init; }
    public required IReadOnlyList<BallotQuestionEntry> Questions { get; init; }
}

/// <summary>A question as it is put to the board.</summary>
public sealed record BallotQuestionEntry
{
    /// <summary>The demand; null for what the card says as a whole.</summary>
    public Guid? DemandId { get; init; }
    /// <summary>SHA-256 of what is asked about, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
    /// <summary>The level proposed; null for what the card says as a whole.</summary>
    public Level? Level { get; init; }
    /// <summary>The level in the words of the rubric it was given by.</summary>
    public LocalText Word { get; init; } = LocalText.Empty;
    /// <summary>The level of the year judged before; null where there was none.</summary>
    public Level? LevelBefore { get; init; }
    public LocalText WordBefore { get; init; } = LocalText.Empty;
    public int? YearBefore { get; init; }
    /// <summary>The level the second judge gave; null where nobody judged second.</summary>
    public Level? SecondLevel { get; init; }
    /// <summary>The reason of the judgement, or the card's verdict.</summary>
    public required LocalText Says { get; init; }
    /// <summary>The account that judged; null where it isn't known.</summary>
    public string? AuthorId { get; init; }
    /// <summary>True when an objection was maintained against: the majority decides.</summary>
    public bool ByMajority { get; init; }
}
