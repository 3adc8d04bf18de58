using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Demands;

/// <summary>What an entry of a demand's timeline tells of.</summary>
public enum TimelineKind
{
    Meeting,
    Commitment,
    Action,
    Finding,
    Assessment,
}

/// <summary>One thing that was said, done, found or judged about a demand.</summary>
public sealed record TimelineEntry
{
    public required TimelineKind Kind { get; init; }
    /// <summary>The meeting, commitment, action or finding it belongs to, as the journal knows it; empty for a judgement.</summary>
    public Guid Root { get; init; }
    public required FuzzyDate On { get; init; }
    public required LocalText Title { get; init; }
    public LocalText Detail { get; init; } = LocalText.Empty;
    /// <summary>Who: the official, the authority, the outside body.</summary>
    public LocalText By { get; init; } = LocalText.Empty;
    /// <summary>Where to read on, within the campaign's addresses.</summary>
    public string? Address { get; init; }
    /// <summary>The address of the meeting a commitment was made in; null when it was made elsewhere.</summary>
    public string? Within { get; init; }
    public Stage? Stage { get; init; }
    public Effect? Effect { get; init; }
    public Level? Level { get; init; }
    public Movement? Movement { get; init; }
    /// <summary>What became of a commitment.</summary>
    public CommitmentState? State { get; init; }
    /// <summary>When a commitment was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }
    /// <summary>True for words that are told, not quoted.</summary>
    public bool Reported { get; init; }
    /// <summary>By when something was promised.</summary>
    public FuzzyDate? Due { get; init; }
    /// <summary>How often that was moved since.</summary>
    public int Moves { get; init; }
    /// <summary>When an outside body speaks again, in its own words.</summary>
    public string? Recurs { get; init; }
    public IReadOnlyList<TimelineSource> Sources { get; init; } = [];

    /// <summary>Whether a commitment is open after the last day it may have been due.</summary>
    public bool IsOverdue(DateOnly today) => State == CommitmentState.Open && Due is { } due && due.Latest < today;

    /// <summary>The side of the spine it stands on: what was only asked or announced are words too.</summary>
    public string Side => Kind switch
    {
        TimelineKind.Meeting or TimelineKind.Commitment => "said",
        TimelineKind.Action => Stage is Domain.Actions.Stage.Asked or Domain.Actions.Stage.Announced or Domain.Actions.Stage.Drafted ? "said" : "done",
        TimelineKind.Finding => "found",
        TimelineKind.Assessment => "judged",
    };
}

public sealed record TimelineSource(Guid Id, string Title, string? Address);
