using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Typography;

/// <summary>What a language puts before and after words that somebody said, spaces included.</summary>
public sealed record QuotationMarks(string Open, string Close)
{
    public static QuotationMarks Of(Language language) => language switch
    {
        Language.French => new("«\u202f", "\u202f»"),
        Language.Dutch => new("“", "”"),
        Language.German => new("„", "“"),
        Language.English => new("‘", "’"),
    };

    public string Around(string words) => Open + words + Close;
}
