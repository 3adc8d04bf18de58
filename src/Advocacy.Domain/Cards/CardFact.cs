using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>One of the facts that describe the situation: a figure or short phrase, what it means, its sources.</summary>
public sealed record CardFact(LocalText Headline, LocalText Text, IReadOnlyList<Guid> Evidence)
{
    public bool IsBlank => Headline.IsEmpty && Text.IsEmpty && Evidence.Count == 0;

    public bool IsWhole => Evidence.Count > 0
        && LanguageTags.All.All(language => Headline[language] is not null && Text[language] is not null);
}
