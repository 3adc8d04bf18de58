using Advocacy.Domain.Judging;

namespace Advocacy.Reports.Charts;

/// <summary>The colour of each level; it comes third, after the shape and the word.</summary>
/// <remarks>Steel blue to green-teal darkens with progress, so that the order survives a greyscale print.</remarks>
public static class LevelTones
{
    public static Tone Of(Level level) => level switch
    {
        Level.NotAssessed => new("#66717a", "#9aa6b0"),
        Level.Setback => new("#a3431c", "#e8915f"),
        Level.NoProgress => new("#1b2228", "#e9edf0"),
        Level.LimitedProgress => new("#4a739c", "#8db4dc"),
        Level.SomeProgress => new("#2a7088", "#6fbdd2"),
        Level.NotableProgress => new("#0f6b66", "#4fc4b4"),
        Level.Achieved => new("#0b5443", "#66d3a4"),
    };

    /// <summary>The level as it is written in a class name or a custom property.</summary>
    public static string Slug(Level level) => level switch
    {
        Level.NotAssessed => "not-assessed",
        Level.Setback => "setback",
        Level.NoProgress => "no-progress",
        Level.LimitedProgress => "limited-progress",
        Level.SomeProgress => "some-progress",
        Level.NotableProgress => "notable-progress",
        Level.Achieved => "achieved",
    };
}
