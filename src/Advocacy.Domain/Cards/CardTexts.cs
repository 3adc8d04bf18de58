using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>The texts an editor writes for a card.</summary>
public sealed record CardTexts(LocalText Title, LocalText Verdict, LocalText Publisher, IReadOnlyList<CardFactEntry> Facts)
{
    public CardMessages Messages { get; init; } = new();

    /// <summary>What this edition corrects; empty for the first.</summary>
    public LocalText Correction { get; init; } = LocalText.Empty;
}
