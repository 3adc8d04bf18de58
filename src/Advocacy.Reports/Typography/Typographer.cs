using System.Buffers;
using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Typography;

/// <summary>Sets a text as its language is printed: spaces, apostrophes and quotation marks. Addresses stay as they are.</summary>
/// <remarks>
/// Applied when a text is shown, never when it is stored. Setting a set text changes nothing. Only spaces come and go;
/// letters, figures and signs stay, typewriter quotes apart.
/// </remarks>
public static partial class Typographer
{
    private const string Narrow = "\u202f";
    private const string Firm = "\u00a0";

    /// <summary>What any rule is about: a text without these is set as it is.</summary>
    private static readonly SearchValues<char> Concerned = SearchValues.Create("0123456789%‰;:!?\"'`´«»‹›“”„‟‘’‚‛′″\ue000");

    public static string Set(string text, Language language)
    {
        if (!text.AsSpan().ContainsAny(Concerned))
        {
            return text;
        }

        var addresses = new List<string>();
        // An address is taken out and put back behind a private-use character, so that no rule can see inside it.
        var bare = Address().Replace(text, address =>
        {
            addresses.Add(address.Value);
            return "\ue000";
        });

        var set = Quotes.Double(Quotes.Single(bare), QuotationMarks.Of(language));
        set = language switch
        {
            Language.French => French(set),
            Language.Dutch or Language.German or Language.English => SpaceBeforeMark().Replace(set, ""),
        };
        set = SpaceBeforeUnit().Replace(set, Firm);

        var next = 0;
        return Placeholder().Replace(set, _ => addresses[next++]);
    }

    private static string French(string text)
    {
        var set = SpaceInThousands().Replace(text, Narrow);
        set = BeforePercent().Replace(set, Firm);
        set = InsideOpening().Replace(set, Narrow);
        set = InsideClosing().Replace(set, Narrow);
        set = BeforeHighMark().Replace(set, Narrow);
        return BeforeColon().Replace(set, Firm);
    }

    [GeneratedRegex(@"(?:https?://|mailto:|www\.)[^\s<>""«»“”„]*[^\s<>""«»“”„.,;:!?')\]’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\ue000", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("\ue000")]
    private static partial Regex Placeholder();

    /// <summary>7 044 278, but neither 2011 102 911 nor 02 522 63 23.</summary>
    [GeneratedRegex(@"(?<=(?<!\d)(?<!\d[ \u00a0\u2009\u202f])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})*)[ \u00a0\u2009\u202f](?=\d{3}(?:[ \u00a0\u2009\u202f]\d{3})*(?![ \u00a0\u2009\u202f]?\d))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpaceInThousands();

    [GeneratedRegex(@"(?<=\d)[ \u00a0\u2009\u202f]*(?=[%‰])")]
    private static partial Regex BeforePercent();

    [GeneratedRegex(@"(?<=«)[ \u00a0\u2009\u202f]*(?=[^\s«»])")]
    private static partial Regex InsideOpening();

    [GeneratedRegex(@"(?<=[^\s«»])[ \u00a0\u2009\u202f]*(?=»)")]
    private static partial Regex InsideClosing();

    /// <summary>A space where one was typed, or where the mark clearly ends a word.</summary>
    [GeneratedRegex(@"(?<=\S)[ \u00a0\u2009\u202f]+(?=[;!?])|(?<=[^\s;:!?([{¿¡])(?=[;!?](?![\p{L}\p{N}]))")]
    private static partial Regex BeforeHighMark();

    [GeneratedRegex(@"(?<=\S)[ \u00a0\u2009\u202f]+(?=:(?:\s|$))|(?<=[^\s;:!?([{])(?=:(?:\s|$))")]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"(?<=[^\s])[ \u00a0\u2009\u202f]+(?=[;:!?](?:\s|$))")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<=\d)[ \u00a0\u2009\u202f](?=(?:%|‰|€|EUR|°C|km|m|cm|mm|kg|g|ha|h|min|[Mm]illions?|[Mm]illiards?|[Mm]iljoen|[Mm]iljard|Millionen|Milliarden|billion)(?![\p{L}\p{N}]))")]
    private static partial Regex SpaceBeforeUnit();
}
