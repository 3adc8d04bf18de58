namespace Advocacy.Domain.Languages;

/// <summary>Some of the four languages, always in the same order; two of the same languages are equal.</summary>
public sealed class LanguageSet : IEquatable<LanguageSet>
{
    private LanguageSet(IReadOnlyList<Language> all) => All = all;

    /// <summary>All four.</summary>
    public static LanguageSet Every { get; } = new(LanguageTags.All);

    public IReadOnlyList<Language> All { get; }

    public int Count => All.Count;

    public static LanguageSet Of(IEnumerable<Language> languages) => new([.. LanguageTags.All.Where(languages.ToHashSet().Contains)]);

    /// <summary>Reads what <see cref="ToString"/> writes; a tag of no language we have is passed over.</summary>
    public static LanguageSet Parse(string tags) =>
        Of(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => LanguageTags.TryFromTag(tag, out var language) ? language : (Language?)null).OfType<Language>());

    public bool Contains(Language language) => All.Contains(language);

    /// <summary>A language, where it is among them; else the first of them.</summary>
    public Language Or(Language language) => Count == 0 || Contains(language) ? language : All[0];

    /// <summary>Whether a text is there in each of them.</summary>
    public bool Has(LocalText text) => All.All(language => text[language] is not null);

    public bool Equals(LanguageSet? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as LanguageSet);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Their tags, with spaces.</summary>
    public override string ToString() => string.Join(' ', All.Select(language => language.Tag()));
}
