using System.Text.Json.Serialization;

namespace Advocacy.Reports.Documents;

/// <summary>What to know before one meets somebody: who they are, what they owe, what was written without an answer, what we ask, what must not be said.</summary>
public sealed record BriefModel : DocumentModel
{
    [JsonIgnore]
    public override string Template => "brief";

    /// <summary>When and where; empty where no meeting is planned.</summary>
    public required string When { get; init; }
    public required IReadOnlyList<PrintedGroup> Who { get; init; }
    /// <summary>What stands open with them, the oldest first.</summary>
    public required IReadOnlyList<DrawnPromise> Promises { get; init; }
    public required TimeScale Scale { get; init; }
    /// <summary>What they promised in a post that others hold today.</summary>
    public required IReadOnlyList<PrintedPromise> Left { get; init; }
    public required IReadOnlyList<string> Letters { get; init; }
    public required IReadOnlyList<CodedLine> Asks { get; init; }
    public required IReadOnlyList<string> Points { get; init; }
    public required IReadOnlyList<string> NotToBeSaid { get; init; }
    public required IReadOnlyList<string> Meetings { get; init; }
    public required string Colophon { get; init; }
}

/// <summary>A promise as a line on a scale of time: from when it was made until today, with the day it was due.</summary>
/// <param name="Promise">Its words.</param>
/// <param name="From">Where it begins, 0 at the scale's left end and 1 at its right.</param>
/// <param name="Due">Where it was due; null without a date.</param>
/// <param name="IsLate">Whether that has passed.</param>
/// <param name="Aloud">What the drawing says.</param>
public sealed record DrawnPromise(PrintedPromise Promise, double From, double? Due, bool IsLate, string Aloud);

/// <summary>The years that a scale of time names, each at its beginning; 1 is today.</summary>
public sealed record TimeScale(IReadOnlyList<NamedPlace> Years)
{
    public static TimeScale None { get; } = new([]);
}

/// <param name="Name">What stands there.</param>
/// <param name="At">From 0 to 1.</param>
public sealed record NamedPlace(string Name, double At);
