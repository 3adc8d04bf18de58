using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>A version of the rubric as it is proposed.</summary>
/// <param name="InForceFrom">From when judgements are made with it.</param>
/// <param name="Method">How levels are given, in Markdown.</param>
/// <param name="Why">What it changes against the version before, and why; empty for the first.</param>
public sealed record RubricEntry(FuzzyDate InForceFrom, LocalText Method, LocalText Why, IReadOnlyList<RubricLevelEntry> Levels);
