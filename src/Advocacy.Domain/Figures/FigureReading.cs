using System.Diagnostics.CodeAnalysis;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Figures;

/// <summary>Reads a count the way people type it.</summary>
/// <remarks>
/// Words are read in all four languages, the given one first; what parts thousands and decimals is read in the
/// given language only, because "2.300" is a different number in another. The data-file notation is read as well.
/// </remarks>
public static class FigureReading
{
    public static bool TryRead(string? typed, Language language, [NotNullWhen(true)] out Figure? figure)
    {
        if (Figure.TryParse(typed?.Trim(), out figure))
        {
            return true;
        }

        var folded = TypedText.Fold(typed);
        foreach (var candidate in LanguageTags.All.OrderByDescending(candidate => candidate == language))
        {
            if (FigurePhrase.TryRead(folded, FigureWords.In(candidate), FigureWords.In(language), out figure))
            {
                return true;
            }
        }

        return false;
    }
}
