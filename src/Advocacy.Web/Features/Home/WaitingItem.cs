using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Home;

/// <summary>Why something waits for the people who keep the record, the most urgent first.</summary>
public enum WaitingKind
{
    /// <summary>A meeting that is to come, or that should be logged.</summary>
    Planned,
    /// <summary>A commitment whose latest due date has passed.</summary>
    Overdue,
    /// <summary>A read-back letter to which nothing came back.</summary>
    Letter,
    /// <summary>A commitment that will be due.</summary>
    Soon,
    /// <summary>A demand about which nothing was recorded for long.</summary>
    Stale,
    /// <summary>A demand that is not judged for the year.</summary>
    ToJudge,
}

/// <summary>Something that waits.</summary>
public sealed record WaitingItem
{
    public required WaitingKind Kind { get; init; }
    /// <summary>The codes of the demands it concerns.</summary>
    public required IReadOnlyList<string> Demands { get; init; }
    /// <summary>What it is: a commitment's words, or a demand's title.</summary>
    public required LocalText Title { get; init; }
    /// <summary>True when the title is what somebody said, in their words or reported.</summary>
    public bool IsSaid { get; init; }
    public bool Reported { get; init; }
    /// <summary>Whom it waits for; empty where that is nobody in particular.</summary>
    public LocalText Who { get; init; } = LocalText.Empty;
    /// <summary>When it was or will be due, or, of what is stale, when the last thing happened.</summary>
    public FuzzyDate? On { get; init; }
    /// <summary>When a letter was sent.</summary>
    public FuzzyDate? Since { get; init; }
    /// <summary>True when its day has passed.</summary>
    public required bool IsLate { get; init; }
    /// <summary>Days from today to its day, without sign; null without one.</summary>
    public required int? Days { get; init; }
    /// <summary>Where it is dealt with, within the campaign's addresses.</summary>
    public required string Address { get; init; }
    /// <summary>What is done about it; null where there is nothing but to look.</summary>
    public WaitingAct? Act { get; init; }
    /// <summary>Of a demand to be judged: how much is new since its last judgement.</summary>
    public int NewFacts { get; init; }
}

/// <summary>What is done about something that waits.</summary>
/// <param name="Key">Of its verb among the words.</param>
/// <param name="Address">Within the campaign's addresses.</param>
public sealed record WaitingAct(string Key, string Address);
