using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Demands;

/// <summary>When something about a demand is due next: a promise, an outside body that speaks again, our own judgement.</summary>
/// <param name="On">Null where only words say when.</param>
/// <param name="Words">When, as the body says it.</param>
/// <param name="Title">What was promised, or who speaks; empty for our judgement.</param>
/// <param name="IsOverdue">True when its day has passed.</param>
public sealed record NextDate(NextKind Kind, FuzzyDate? On, string? Words, LocalText Title, string? Address, bool IsOverdue)
{
    /// <summary>The overdue first, then by day; what has no day of its own comes last.</summary>
    public static IReadOnlyList<NextDate> Of(IReadOnlyList<TimelineEntry> entries, DateOnly today, string? toJudge) =>
    [
        .. entries.Where(entry => entry is { Kind: TimelineKind.Commitment, State: CommitmentState.Open, Due: not null })
            .Select(entry => new NextDate(NextKind.Promised, entry.Due, null, entry.Title, entry.Address, entry.Due!.Latest < today))
            .Concat(toJudge is null ? [] : [new(NextKind.Judgement, FuzzyDate.Day(new(today.Year, 12, 31)), null, LocalText.Empty, toJudge, false)])
            .OrderBy(date => date.On!.Latest),
        .. entries.Where(entry => entry.Recurs is not null).OrderByDescending(entry => entry.On)
            .DistinctBy(entry => entry.By)
            .Select(entry => new NextDate(NextKind.Report, null, entry.Recurs, entry.By, entry.Address, false)),
    ];
}

/// <summary>What is due.</summary>
public enum NextKind
{
    Promised,
    Report,
    Judgement,
}
