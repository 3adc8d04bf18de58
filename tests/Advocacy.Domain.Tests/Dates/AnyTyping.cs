using CsCheck;

namespace Advocacy.Domain.Tests.Dates;

/// <summary>Generates what a form may receive: any code units, half surrogate pairs too, and jumbled words.</summary>
internal static class AnyTyping
{
    private static readonly string[] Words =
    [
        "1", "3", "12", "28", "29", "30", "31", "00", "2011", "2012", "1899", "2101", "99999", "/", ".", "-", "–", ",",
        "[", "]", "(", ")", "~", "?", "'", "’", "mars", "mai", "Juli", "juillet", "december", "sept", "T3", "Q3", "21",
        "automne", "winter", "hiver", "trimestre", "Quartal", "quarter", "second", "er", "e", "of", "de", "le", "l",
        "entre", "et", "tussen", "en", "zwischen", "und", "from", "to", "van", "tot", "met", "ou", "oder", "or",
        "vers", "ca", "um", "env", "hier", "avant", "today", "date déduite", "(date inferred)", "\uD800", "\u0301",
    ];

    internal static readonly Gen<string> Jumble =
        Gen.OneOfConst(Words).Array[1, 7].SelectMany(
            words => Gen.OneOfConst(" ", "", "\u00A0"), (words, joint) => string.Join(joint, words));

    internal static readonly Gen<string> String =
        Gen.OneOf(Jumble, Gen.String[Gen.Char['\0', '\uFFFF'], 0, 30], Gen.String[Gen.Char['\0', '\u017F'], 0, 12]);

    internal static readonly Gen<DateOnly> Today =
        Gen.OneOf(AnyDate.Day, Gen.OneOfConst(DateOnly.MinValue, DateOnly.MaxValue));
}
