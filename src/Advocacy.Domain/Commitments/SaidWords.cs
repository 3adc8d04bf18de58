using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Commitments;

/// <summary>The words of a commitment.</summary>
/// <param name="Reported">True when they are what a source reports, not what was heard.</param>
public sealed record SaidWords(string Words, Language Language, bool Reported);
