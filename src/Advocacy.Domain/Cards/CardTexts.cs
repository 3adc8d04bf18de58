using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>The texts an editor writes for a card.</summary>
public sealed record CardTexts(LocalText Title, LocalText Verdict, LocalText Publisher, IReadOnlyList<CardFactEntry> Facts)
{
    /// <summary>The languages it is printed in.</summary>
    public LanguageSet Languages { get; init; } = LanguageSet.Every;

    public CardMessages Messages { get; init; } = new();

    /// <summary>What this edition corrects; empty for the first.</summary>
    public LocalText Correction { get; init; } = LocalText.Empty;
}
