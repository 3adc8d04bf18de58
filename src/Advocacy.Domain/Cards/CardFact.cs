using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Cards;

/// <summary>One of the facts that describe the situation: a figure or short phrase, what it means, its sources.</summary>
public sealed class CardFact
{
    private readonly List<Citation> _citations = [];

    private CardFact() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CardId { get; private init; }
    /// <summary>Its place on the card, from 1.</summary>
    public int Position { get; private init; }
    public LocalText Headline { get; private set; } = LocalText.Empty;
    public LocalText Text { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static CardFact At(ProgressCard card, int position) => new() { CardId = card.Id, Position = position };

    internal void Says(ProgressCard card, CardFactEntry entry)
    {
        Headline = entry.Headline;
        Text = entry.Text;
        Citation.Replace(_citations, card.CampaignId, [.. entry.Sources.Select(source => new CitationEntry(source))]);
    }
}

/// <summary>A fact as it is written.</summary>
public sealed record CardFactEntry(LocalText Headline, LocalText Text, IReadOnlyList<Evidence> Sources)
{
    public bool IsBlank => Headline.IsEmpty && Text.IsEmpty && Sources.Count == 0;

    public bool IsWholeIn(LanguageSet languages) => Sources.Count > 0 && languages.Has(Headline) && languages.Has(Text);
}
