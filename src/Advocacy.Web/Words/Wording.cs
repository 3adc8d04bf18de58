using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Rules;

namespace Advocacy.Web.Words;

/// <summary>The interface's wording: <c>Area.Key</c> in the reader's language, from <c>Words/Area.resx</c> and its siblings.</summary>
public static class Wording
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Areas = new();

    /// <summary>What was looked up before, by culture and key: resources are read behind a lock, and a page has a hundred words.</summary>
    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> Prepared = new();

    /// <summary>The interface speaks these; what anybody reads speaks German too.</summary>
    public static IReadOnlyList<Language> Spoken { get; } = [Language.French, Language.Dutch, Language.English];

    /// <summary>What anybody reads speaks these: the public pages, the door, and what went wrong.</summary>
    public static IReadOnlyList<Language> SpokenInPublic { get; } = [Language.French, Language.Dutch, Language.German, Language.English];

    /// <summary>The language of the current reader.</summary>
    public static Language Language =>
        LanguageTags.TryFromTag(CultureInfo.CurrentUICulture.Name, out var language) ? language : Language.French;

    public static string Of(string key) => In(CultureInfo.CurrentUICulture, key);

    public static string Of(string key, params ReadOnlySpan<object?> values) =>
        string.Format(Language.Culture(), Of(key), values);

    public static string In(Language language, string key) => In(CultureInfo.GetCultureInfo(language.Tag()), key);

    public static string In(Language language, string key, params ReadOnlySpan<object?> values) =>
        string.Format(language.Culture(), In(language, key), values);

    /// <summary>The word for a value of an enum.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(KeyOf(value));

    public static string In<T>(Language language, T value)
        where T : struct, Enum => In(language, KeyOf(value));

    /// <summary>The sentence of a rule.</summary>
    public static string Of(Rule rule) => Of($"Rules.{rule.Code}");

    /// <summary>Alternatives in a row, as sources give them: "28 June or 30 June".</summary>
    public static string Join(Language language, IReadOnlyList<string> alternatives) =>
        string.Join(In(language, "Card.Or"), alternatives);

    public static string KeyOf<T>(T value)
        where T : struct, Enum => Keys<T>.ByValue[value];

    /// <summary>The wording of a key, or null where there is none.</summary>
    public static string? Find(string key) => Look(CultureInfo.CurrentUICulture, key);

    private static string In(CultureInfo culture, string key) =>
        Look(culture, key) ?? throw new KeyNotFoundException($"No wording for '{key}' in {culture.Name}.");

    private static string? Look(CultureInfo culture, string key)
    {
        var prepared = Prepared.GetOrAdd(culture.Name, _ => new());
        if (!prepared.TryGetValue(key, out var found) && Read(culture, key) is { } read)
        {
            prepared[key] = found = read;
        }

        return found;
    }

    private static string? Read(CultureInfo culture, string key)
    {
        var point = key.IndexOf('.', StringComparison.Ordinal);
        return Areas.GetOrAdd(key[..point], area => new($"Advocacy.Web.Words.{area}", typeof(Wording).Assembly)).GetString(key[(point + 1)..], culture);
    }

    private static class Keys<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => $"Enums.{typeof(T).Name}.{value}");
    }
}
