using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Chooses the text a card prints.</summary>
internal static class Resolving
{
    /// <summary>The text in a language, set as that language prints; where it is missing, another's with a word that says so.</summary>
    public static string In(LocalText text, Language language)
    {
        var passage = text.In(language);
        var set = Typographer.Set(passage.Text, passage.Language);
        return passage.Language == language
            ? set
            : Wording.In(language, "Card.OnlyIn", Wording.In(language, passage.Language), set);
    }
}
