using System.Globalization;

namespace Advocacy.Domain.Tests.Languages;

/// <summary>Cultures that change what careless code prints: other calendars, digits, signs and letter cases.</summary>
internal static class Cultures
{
    internal static readonly string[] Awkward =
        ["", "fr-BE", "de-CH", "en-US", "th-TH", "fa-IR", "ar-SA", "tr-TR", "sv-SE", "hi-IN"];

    /// <summary>Runs in a culture on the thread at hand; one set around a sample would not reach its threads.</summary>
    internal static T Under<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
