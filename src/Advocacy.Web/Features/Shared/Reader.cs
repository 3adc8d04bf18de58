using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>Texts for whoever is reading, where no element can carry their language (an option, a title).</summary>
internal static class Reader
{
    public static string ForReader(this LocalText text)
    {
        var passage = text.In(Wording.Language);
        return Typographer.Set(passage.Text, passage.Language);
    }
}
