namespace Advocacy.Domain.Readers;

/// <summary>Who may read what a campaign records, unless its form says otherwise.</summary>
/// <remarks>What somebody said in a room is for members until it is opened; what government did and published is not.</remarks>
public sealed record ReaderDefaults
{
    /// <summary>Meetings, with what was promised at them.</summary>
    public Audience Meetings { get; init; } = Audience.Members;

    /// <summary>People who are new on record.</summary>
    public Audience People { get; init; } = Audience.Members;

    public Audience Findings { get; init; } = Audience.Members;

    public Audience Actions { get; init; } = Audience.Public;

    public Audience Sources { get; init; } = Audience.Public;
}
