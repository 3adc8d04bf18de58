using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Tests.Languages;
using CsCheck;

namespace Advocacy.Domain.Tests.Dates;

public sealed class FuzzyDatePropertyTests
{
    private const int Often = 20_000;

    private static readonly Gen<Language> Languages = Gen.Enum<Language>();

    [Test]
    public void What_is_printed_for_machines_is_read_back() =>
        AnyDate.Fuzzy.Sample(date => FuzzyDate.Parse(date.ToEdtf()) == date, iter: Often);

    [Test]
    public void What_is_printed_in_a_language_is_read_back_whichever_language_is_typed_in() =>
        Gen.Select(AnyDate.Fuzzy, Languages, Languages, AnyDate.Day).Sample(
            (date, printed, typing, today) =>
                FuzzyDateReading.TryRead(date.ToText(printed), typing, today, out var read) && read == date,
            iter: Often);

    [Test]
    public void What_is_printed_in_short_is_read_back() =>
        Gen.Select(AnyDate.Fuzzy, Languages, AnyDate.Day).Sample(
            (date, language, today) =>
                FuzzyDateReading.TryRead(date.ToShortText(language), language, today, out var read) && read == date,
            iter: Often);

    [Test]
    public void Case_accents_and_spacing_do_not_matter() =>
        Gen.Select(AnyDate.Fuzzy, Languages).Sample(
            (date, language) =>
            {
                var typed = "\t" + Unaccented(date.ToText(language).ToUpperInvariant()).Replace("\u00A0", "  ");
                return FuzzyDateReading.TryRead(typed, language, date.Latest, out var read) && read == date;
            },
            iter: Often);

    [Test]
    public void The_culture_of_the_thread_does_not_matter() =>
        Gen.Select(AnyDate.Fuzzy, Languages, Gen.OneOfConst(Cultures.Awkward)).Sample(
            (date, language, culture) =>
            {
                var printed = Print(date, language);
                return Cultures.Under(culture, () =>
                    Print(date, language) == printed
                    && FuzzyDate.Parse(date.ToEdtf()) == date
                    && FuzzyDateReading.TryRead(date.ToText(language), language, date.Latest, out var read)
                    && read == date);
            },
            iter: Often);

    [Test]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(AnyDate.Close, AnyDate.Close, AnyDate.Close).Sample(
            (a, b, c) =>
                a.CompareTo(b) == 0 == (a == b)
                && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)
                && (a != b || a.GetHashCode() == b.GetHashCode()),
            iter: Often);

    [Test]
    public void Lateness_begins_the_day_after_the_latest() =>
        AnyDate.Fuzzy.Sample(date => !date.IsPast(date.Latest) && date.IsPast(date.Latest.AddDays(1)), iter: Often);

    [Test]
    public void Figures_that_could_be_two_days_are_the_one_with_the_day_first_and_the_other_is_known() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12], Gen.Int[1950, 2049], Gen.OneOfConst("/", ".", "-", " / "), Languages, AnyDate.Day).Sample((day, month, year, between, language, today) =>
        {
            var typed = $"{day}{between}{month}{between}{year}";
            return FuzzyDateReading.TryRead(typed, language, today, out var read)
                && read == FuzzyDate.Day(new(year, month, day))
                && FuzzyDateReading.TryReadMonthFirst(typed, language, today, out var other) == (day != month)
                && (day == month || other == FuzzyDate.Day(new(year, day, month)));
        });

    [Test]
    public void No_string_makes_reading_throw() =>
        Gen.Select(AnyTyping.String, Languages, AnyTyping.Today).Sample(
            (typed, language, today) =>
            {
                var isRead = FuzzyDateReading.TryRead(typed, language, today, out var date);
                return isRead == date is not null && FuzzyDate.TryParse(typed, out var parsed) == parsed is not null;
            },
            iter: Often);

    [Test]
    public void Whatever_is_read_can_be_printed_and_read_again() =>
        Gen.Select(AnyTyping.Jumble, Languages, AnyDate.Day).Sample(
            (typed, language, today) =>
                !FuzzyDateReading.TryRead(typed, language, today, out var date)
                || (FuzzyDateReading.TryRead(date.ToText(language), language, today, out var again) && again == date),
            iter: Often);

    private static string Print(FuzzyDate date, Language language) =>
        $"{date.ToEdtf()} {date.ToText(language)} {date.ToShortText(language)} {date}";

    private static string Unaccented(string text) =>
        text.Replace('É', 'E').Replace('Û', 'U').Replace('Ü', 'U').Replace('Ä', 'A');
}
