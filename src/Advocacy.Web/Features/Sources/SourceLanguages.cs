using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

/// <summary>The languages a source may be written in: ours, then those of the European Union.</summary>
internal static class SourceLanguages
{
    private static readonly string[] OfTheUnion =
    [
        "bg", "hr", "cs", "da", "et", "fi", "el", "hu", "ga", "it", "lv", "lt", "mt", "pl", "pt", "ro", "sk", "sl", "es", "sv",
    ];

    /// <summary>The language's name in the reader's language; the tag itself for one that .NET does not know.</summary>
    public static string NameOf(string tag) => LanguageTags.TryFromTag(tag, out var ours)
        ? Wording.Of(ours)
        : NameFrom(CultureInfo.GetCultureInfo(tag, predefinedOnly: false));

    public static IReadOnlyList<SelectListItem> Options() =>
        [.. LanguageTags.All.Select(language => language.Tag())
            .Concat(OfTheUnion.OrderBy(NameOf, StringComparer.CurrentCulture))
            .Select(tag => new SelectListItem(NameOf(tag), tag))];

    private static string NameFrom(CultureInfo culture)
    {
        var name = culture.DisplayName;
        return char.ToUpper(name[0], CultureInfo.CurrentCulture) + name[1..];
    }
}
