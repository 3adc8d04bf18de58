using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;

namespace Advocacy.Web.Features.Commitments;

/// <summary>How far a commitment has come on its way: said, read back, due, outcome; and what is to be done about it next.</summary>
public sealed record CommitmentRail(RailState ReadBack, RailState Due, RailState Outcome, NextForCommitment Next)
{
    /// <param name="made">The commitment.</param>
    /// <param name="today">The day it is looked at.</param>
    public static CommitmentRail Of(CommitmentView made, DateOnly today)
    {
        var settled = made.State != CommitmentState.Open;
        var unanswered = made.Letters is [{ Replies.Count: 0 } latest, ..] ? latest : null;
        var readBack = made.ReadBack == Domain.Commitments.ReadBack.Recorded ? (settled ? RailState.Passed : RailState.Now)
            : unanswered is { IsLate: true } && !settled ? RailState.Late
            : unanswered is not null && !settled ? RailState.Now
            : RailState.Done;
        return new(
            readBack,
            settled ? (made.Due is null ? RailState.Passed : RailState.Done)
                : made.IsOverdue ? RailState.Late
                : made.Due is { } due && due.Earliest <= today ? RailState.Now
                : RailState.Ahead,
            settled ? RailState.Done : RailState.Ahead,
            settled ? NextForCommitment.Nothing
                : made.IsOverdue ? NextForCommitment.Settle
                : unanswered is not null ? NextForCommitment.RecordReply
                : made.ReadBack == Domain.Commitments.ReadBack.Recorded ? NextForCommitment.ReadBack
                : made.Due is null ? NextForCommitment.AskForADate
                : NextForCommitment.Wait);
    }

    /// <summary>How many days lie between a due date and a day, from the nearest day it may mean; 0 while it runs.</summary>
    public static int DaysTo(FuzzyDate due, DateOnly today) =>
        due.Earliest > today ? due.Earliest.DayNumber - today.DayNumber : due.Latest < today ? due.Latest.DayNumber - today.DayNumber : 0;
}

/// <summary>Where a step of a commitment stands.</summary>
public enum RailState
{
    Done,
    /// <summary>It is what waits now.</summary>
    Now,
    /// <summary>Its day has passed.</summary>
    Late,
    Ahead,
    /// <summary>It was never done, and is no longer needed.</summary>
    Passed,
}

/// <summary>What is to be done about a commitment next.</summary>
public enum NextForCommitment
{
    Nothing,
    ReadBack,
    RecordReply,
    AskForADate,
    /// <summary>Its day is to come.</summary>
    Wait,
    /// <summary>Its day has passed.</summary>
    Settle,
}
