using Advocacy.Domain.Dates;

namespace Advocacy.Domain.People;

/// <summary>From when to when a post was held, and whether a source says so.</summary>
public sealed record Term(FuzzyDate? Start, bool StartIsSourced, FuzzyDate? End, bool EndIsSourced);
