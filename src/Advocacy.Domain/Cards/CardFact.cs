using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>One of the facts that describe the situation: a figure or short phrase, what it means, its sources.</summary>
public sealed record CardFact(LocalText Headline, LocalText Text, IReadOnlyList<Guid> Evidence);
