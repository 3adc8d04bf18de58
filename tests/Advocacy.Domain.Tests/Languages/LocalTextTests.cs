using Advocacy.Domain.Languages;
using CsCheck;

namespace Advocacy.Domain.Tests.Languages;

public sealed class LocalTextTests
{
    private static readonly Gen<LocalText> AnyText =
        Gen.Dictionary(Gen.Enum<Language>(), Gen.String[Gen.Char["ab \u00A0\t"], 0, 3])[0, 4]
            .Select(LocalText.From);

    [Test]
    public void A_missing_language_is_missing_and_not_empty()
    {
        var text = LocalText.Of(Language.Dutch, "Opvang");

        Assert.Multiple(() =>
        {
            Assert.That(text[Language.Dutch], Is.EqualTo("Opvang"));
            Assert.That(text[Language.French], Is.Null);
            Assert.That(text.Languages, Is.EqualTo(new[] { Language.Dutch }));
            Assert.That(text.IsEmpty, Is.False);
        });
    }

    [Test]
    public void Text_in_the_language_asked_for_is_given_in_it() =>
        Assert.That(
            LocalText.Of(Language.French, "Abri").With(Language.English, "Shelter").In(Language.English),
            Is.EqualTo(new Passage(Language.English, "Shelter")));

    [Test]
    public void A_missing_language_falls_back_to_the_first_there_is_and_says_which() =>
        Assert.That(
            LocalText.Of(Language.English, "Shelter").With(Language.Dutch, "Opvang").In(Language.German),
            Is.EqualTo(new Passage(Language.Dutch, "Opvang")));

    [Test]
    public void An_empty_text_is_an_empty_passage_in_the_language_asked_for() =>
        Assert.That(LocalText.Empty.In(Language.German), Is.EqualTo(new Passage(Language.German, "")));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \t\u00A0\n")]
    public void A_blank_text_is_taken_out(string? blank)
    {
        var text = LocalText.Of(Language.French, "Abri").With(Language.French, blank);

        Assert.Multiple(() =>
        {
            Assert.That(text.IsEmpty, Is.True);
            Assert.That(text, Is.EqualTo(LocalText.Empty));
        });
    }

    [Test]
    public void Space_around_a_text_is_not_kept() =>
        Assert.That(LocalText.Of(Language.French, " Abri \n"), Is.EqualTo(LocalText.Of(Language.French, "Abri")));

    [Test]
    public void Writing_one_language_changes_no_other() =>
        Gen.Select(AnyText, Gen.Enum<Language>(), Gen.Enum<Language>()).Sample((text, written, other) =>
            written == other || text.With(written, "new")[other] == text[other]);

    [Test]
    public void The_text_written_over_stays_as_it_was()
    {
        var before = LocalText.Of(Language.French, "Abri");
        _ = before.With(Language.French, "Refuge");

        Assert.That(before[Language.French], Is.EqualTo("Abri"));
    }

    [Test]
    public void No_text_is_ever_blank() =>
        AnyText.Sample(text => text.Languages.All(language => !string.IsNullOrWhiteSpace(text[language])));

    [Test]
    public void The_order_of_writing_does_not_matter() =>
        AnyText.Sample(text =>
        {
            var backwards = text.Languages.Reverse().Aggregate(
                LocalText.Empty, (written, language) => written.With(language, text[language]));
            return backwards.Equals(text) && backwards.GetHashCode() == text.GetHashCode();
        });

    [Test]
    public void The_same_words_in_another_language_are_another_text() =>
        Assert.That(LocalText.Of(Language.French, "Mai"), Is.Not.EqualTo(LocalText.Of(Language.German, "Mai")));

    [Test]
    public void A_text_with_one_language_more_is_another_text()
    {
        var one = LocalText.Of(Language.French, "Abri");
        var two = one.With(Language.Dutch, "Opvang");

        Assert.That((one.Equals(two), two.Equals(one), one.Equals(null)), Is.EqualTo((false, false, false)));
    }

    [Test]
    public void A_text_is_logged_in_English_where_there_is_some() =>
        Assert.That(
            LocalText.Of(Language.French, "Abri").With(Language.English, "Shelter").ToString(), Is.EqualTo("Shelter"));
}
