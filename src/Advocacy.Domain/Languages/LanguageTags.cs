using System.Globalization;

namespace Advocacy.Domain.Languages;

/// <summary>The BCP 47 tag and the culture of each language.</summary>
public static class LanguageTags
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-BE");
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-BE");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-BE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    public static string Tag(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Dutch => "nl",
        Language.German => "de",
        Language.English => "en",
    };

    public static CultureInfo Culture(this Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };

    /// <summary>Reads the language of a tag such as <c>fr</c> or <c>nl-BE</c>.</summary>
    public static bool TryFromTag(string? tag, out Language language)
    {
        var primary = tag is null ? "" : tag.Split('-', 2)[0];
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Tag(), primary, StringComparison.OrdinalIgnoreCase))
            {
                language = candidate;
                return true;
            }
        }

        language = default;
        return false;
    }

    /// <exception cref="FormatException">The tag names none of the four languages.</exception>
    public static Language FromTag(string tag) => TryFromTag(tag, out var language)
        ? language
        : throw new FormatException($"'{tag}' is not one of fr, nl, de, en.");
}
