using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Reviewing;

/// <summary>Somebody who is asked.</summary>
public sealed class BallotSeat
{
    private BallotSeat() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid BallotId { get; private init; }
    public int Position { get; private init; }
    /// <summary>The account's id; a name could never be erased from the journal's chain.</summary>
    public string AccountId { get; private init; } = "";
    /// <summary>When every question they may answer was answered; null while one isn't.</summary>
    public DateTime? AnsweredAt { get; private set; }
    /// <summary>The account that entered what they answered on paper; null where they answered themselves.</summary>
    public string? EnteredBy { get; private set; }

    internal static BallotSeat Of(Ballot ballot, int position, string account) =>
        new() { BallotId = ballot.Id, Position = position, AccountId = account };

    internal void Answers(DateTime? at, string? enteredBy) => (AnsweredAt, EnteredBy) = (at, enteredBy);
}
