using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>The one message each page of a card carries as its headline, as an editor writes it; an empty one is made from the facts.</summary>
public sealed record CardMessages
{
    public const int MaxLength = 90;

    public LocalText Situation { get; init; } = LocalText.Empty;
    public LocalText Petition { get; init; } = LocalText.Empty;
    public LocalText Method { get; init; } = LocalText.Empty;
    public LocalText Sources { get; init; } = LocalText.Empty;
    /// <summary>By the demand's code.</summary>
    public IReadOnlyDictionary<string, LocalText> Demands { get; init; } = new Dictionary<string, LocalText>();

    /// <summary>Every message there is.</summary>
    public IEnumerable<LocalText> All() => [Situation, Petition, Method, Sources, .. Demands.Values];
}
