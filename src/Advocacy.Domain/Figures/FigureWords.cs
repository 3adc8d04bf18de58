using System.Globalization;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Figures;

/// <summary>The words and separators a language writes figures with; the first of several is the one printed.</summary>
internal sealed class FigureWords
{
    private static readonly FigureWords French = new()
    {
        Grouping = "\u202F",
        GroupingsRead = ".",
        Decimal = ',',
        About = ["environ", "env.", "ca.", "circa", "quelque", "à peu près"],
        MoreThan = ["plus de", "plus d'", "au-delà de"],
        AtLeast = ["au moins", "au minimum"],
        Nearly = ["près de", "presque", "quasi", "quasiment"],
        FewerThan = ["moins de", "moins d'"],
        Interim = ["provisoire", "chiffre provisoire"],
        Counted = ["signatures", "signature", "signataires", "personnes"],
        One = ["un", "une"],
        Thousands = ["mille", "millier", "milliers"],
        Millions = ["million", "millions", "mio"],
        Milliards = ["milliard", "milliards"],
    };

    private static readonly FigureWords Dutch = new()
    {
        Grouping = ".",
        Decimal = ',',
        About = ["ongeveer", "ca.", "circa", "rond", "zowat", "zo'n"],
        MoreThan = ["meer dan", "ruim"],
        AtLeast = ["minstens", "ten minste", "minimaal"],
        Nearly = ["bijna", "haast"],
        FewerThan = ["minder dan", "onder de"],
        Interim = ["voorlopig", "voorlopig cijfer"],
        Counted = ["handtekeningen", "handtekening", "ondertekenaars", "mensen"],
        One = ["een", "één"],
        Thousands = ["duizend"],
        Millions = ["miljoen", "mln", "mln."],
        Milliards = ["miljard"],
    };

    private static readonly FigureWords German = new()
    {
        Grouping = ".",
        Decimal = ',',
        About = ["rund", "ca.", "circa", "etwa", "ungefähr"],
        MoreThan = ["mehr als", "über"],
        AtLeast = ["mindestens", "wenigstens"],
        Nearly = ["fast", "beinahe", "nahezu", "knapp"],
        FewerThan = ["weniger als", "unter"],
        Interim = ["vorläufig", "vorläufige Zahl"],
        Counted = ["Unterschriften", "Unterschrift", "Personen"],
        One = ["eine", "ein"],
        Thousands = ["Tausend"],
        Millions = ["Million", "Millionen", "Mio", "Mio."],
        Milliards = ["Milliarde", "Milliarden", "Mrd", "Mrd."],
    };

    private static readonly FigureWords English = new()
    {
        Grouping = ",",
        Decimal = '.',
        About = ["about", "around", "circa", "ca.", "c.", "some", "approximately", "roughly"],
        MoreThan = ["more than", "over"],
        AtLeast = ["at least", "a minimum of"],
        Nearly = ["nearly", "almost", "close to"],
        FewerThan = ["fewer than", "less than", "under"],
        Interim = ["interim", "interim figure", "provisional"],
        Counted = ["signatures", "signature", "signatories", "people"],
        One = ["one", "a"],
        Thousands = ["thousand"],
        Millions = ["million", "millions"],
        // No billion: it is a thousand millions in English and a million millions in the other three.
        Milliards = [],
    };

    internal required string Grouping { get; init; }

    /// <summary>What people also separate thousands with, besides spaces of every kind.</summary>
    internal string GroupingsRead { get; init; } = "";

    internal required char Decimal { get; init; }
    internal required string[] About { get; init; }
    internal required string[] MoreThan { get; init; }
    internal required string[] AtLeast { get; init; }
    internal required string[] Nearly { get; init; }
    internal required string[] FewerThan { get; init; }
    internal required string[] Interim { get; init; }
    /// <summary>What is counted: said after the figure, it says nothing more.</summary>
    internal required string[] Counted { get; init; }

    /// <summary>One, before a larger unit.</summary>
    internal required string[] One { get; init; }

    internal required string[] Thousands { get; init; }
    internal required string[] Millions { get; init; }
    internal required string[] Milliards { get; init; }

    /// <summary>Our own separators, so that a newer culture table on the machine changes no printed card.</summary>
    internal NumberFormatInfo Format => new() { NumberGroupSeparator = Grouping, NumberGroupSizes = [3] };

    internal bool Parts(char separator) => Grouping.Contains(separator) || GroupingsRead.Contains(separator);

    internal static FigureWords In(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };
}
