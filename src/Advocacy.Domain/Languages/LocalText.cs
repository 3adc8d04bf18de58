using System.Collections.Frozen;

namespace Advocacy.Domain.Languages;

/// <summary>One text in as many of the four languages as it has been written in.</summary>
/// <remarks>
/// A missing language is missing, never an empty string. <see cref="In"/> falls back in the campaign's order and
/// says which language it found, so that a page can mark it with <c>lang</c>.
/// </remarks>
public sealed class LocalText : IEquatable<LocalText>
{
    private readonly FrozenDictionary<Language, string> _texts;

    private LocalText(IEnumerable<KeyValuePair<Language, string>> texts) => _texts = texts.ToFrozenDictionary();

    public static LocalText Empty { get; } = new([]);

    public IEnumerable<Language> Languages => LanguageTags.All.Where(_texts.ContainsKey);

    public bool IsEmpty => _texts.Count == 0;

    public string? this[Language language] => _texts.GetValueOrDefault(language);

    public static LocalText Of(Language language, string? text) => Empty.With(language, text);

    /// <summary>A text that is the same in every language, such as a name.</summary>
    public static LocalText Everywhere(string text) =>
        From(LanguageTags.All.Select(language => KeyValuePair.Create(language, text)));

    public static LocalText From(IEnumerable<KeyValuePair<Language, string>> texts) => new(
        texts.Where(text => !string.IsNullOrWhiteSpace(text.Value))
            .Select(text => KeyValuePair.Create(text.Key, text.Value.Trim())));

    /// <summary>The same text with one language written, or, when the text is blank, taken out.</summary>
    public LocalText With(Language language, string? text) => From(
        _texts.Where(other => other.Key != language).Append(KeyValuePair.Create(language, text ?? "")));

    /// <summary>The text in a language, or else in the first it exists in; an empty one when it exists in none.</summary>
    public Passage In(Language language)
    {
        if (_texts.TryGetValue(language, out var text))
        {
            return new(language, text);
        }

        foreach (var other in LanguageTags.All)
        {
            if (_texts.TryGetValue(other, out text))
            {
                return new(other, text);
            }
        }

        return new(language, "");
    }

    public bool Equals(LocalText? other) =>
        other is not null && _texts.Count == other._texts.Count && _texts.All(text => other[text.Key] == text.Value);

    public override bool Equals(object? obj) => Equals(obj as LocalText);

    public override int GetHashCode() =>
        LanguageTags.All.Aggregate(0, (hash, language) => HashCode.Combine(hash, this[language]));

    public override string ToString() => In(Language.English).Text;
}
