namespace Advocacy.Domain.Judging;

/// <summary>Where a demand stands, worst to best; the word and the test of each belong to a version of the rubric.</summary>
/// <remarks>
/// <see cref="NotAssessed"/> is no judgement at all, and not the same as <see cref="NoProgress"/>; that no evidence was
/// found, or that an authority refused, is said beside the level (<see cref="Remark"/>), never by it.
/// </remarks>
public enum Level
{
    NotAssessed,
    Setback,
    NoProgress,
    LimitedProgress,
    SomeProgress,
    NotableProgress,
    Achieved,
}
