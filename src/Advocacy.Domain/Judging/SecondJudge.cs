using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Judging;

/// <summary>Somebody who judges a demand a second time for a year, without knowing the first judgement.</summary>
public sealed class SecondJudge
{
    private SecondJudge() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid RoundId { get; private init; }
    public Guid DemandId { get; private init; }
    public int Year { get; private init; }
    /// <summary>The account's id; a name could never be erased from the journal's chain.</summary>
    public string AccountId { get; private init; } = "";
    /// <summary>The day they judged; null while they didn't, and are not shown the first judgement.</summary>
    public DateOnly? GivenOn { get; private set; }

    internal static SecondJudge Of(YearRound round, SecondJudgeEntry entry) =>
        new() { RoundId = round.Id, DemandId = entry.DemandId, Year = round.Year, AccountId = entry.AccountId };

    internal SecondJudgeEntry AsEntry() => new(DemandId, AccountId);

    internal void Gave(DateOnly on) => GivenOn = on;
}
