using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Tests.Languages;
using CsCheck;

namespace Advocacy.Domain.Tests.Figures;

public sealed class FigurePropertyTests
{
    private const int Often = 20_000;

    private static readonly string[] Words =
    [
        "1", "12", "911", "000", "9999999999", " ", ".", ",", "'", "\u202F", "~", ">", "<", "i", "-",
        "plus de", "plus d'", "environ", "ca.", "c.", "near", "nearly", "millions", "Mio.", "Mrd.", "mille",
        "(", ")", "(provisoire)", "(interim)", "vorläufig", "\uDFFF", "\u0338",
    ];

    private static readonly Gen<Language> Languages = Gen.Enum<Language>();

    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.OneOfConst(Words).Array[1, 8].Select(string.Concat),
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 30],
        Gen.String[Gen.Char['\0', '\u017F'], 0, 12]);

    [Test]
    public void What_is_noted_is_read_back() =>
        AnyFigure.Any.Sample(figure => Figure.Parse(figure.ToNotation()) == figure, iter: Often);

    [Test]
    public void What_is_printed_in_a_language_is_read_back_in_it() =>
        Gen.Select(AnyFigure.Any, Languages).Sample(
            (figure, language) =>
                FigureReading.TryRead(figure.ToText(language), language, out var read) && read == figure,
            iter: Often);

    [Test]
    public void The_culture_of_the_thread_does_not_matter() =>
        Gen.Select(AnyFigure.Any, Languages, Gen.OneOfConst(Cultures.Awkward)).Sample(
            (figure, language, culture) =>
            {
                var printed = figure.ToNotation() + figure.ToText(language);
                return Cultures.Under(culture, () =>
                    figure.ToNotation() + figure.ToText(language) == printed
                    && Figure.Parse(figure.ToNotation()) == figure
                    && FigureReading.TryRead(figure.ToText(language), language, out var read)
                    && read == figure);
            },
            iter: Often);

    [Test]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(AnyFigure.Close, AnyFigure.Close, AnyFigure.Close).Sample(
            (a, b, c) =>
                a.CompareTo(b) == 0 == (a == b)
                && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)
                && (a != b || a.GetHashCode() == b.GetHashCode()),
            iter: Often);

    [Test]
    public void No_string_makes_reading_throw() =>
        Gen.Select(Typed, Languages).Sample(
            (typed, language) =>
            {
                var isRead = FigureReading.TryRead(typed, language, out var figure);
                return isRead == figure is not null && figure is not { Value: < 0 }
                    && Figure.TryParse(typed, out var parsed) == parsed is not null;
            },
            iter: Often);
}
