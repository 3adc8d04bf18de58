using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>The texts an editor writes for a card.</summary>
public sealed record CardTexts(LocalText Title, LocalText Verdict, LocalText Publisher, IReadOnlyList<CardFact> Facts);
