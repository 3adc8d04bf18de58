using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Languages;

public sealed class LanguageTagsTests
{
    [TestCase(Language.French, "fr", "fr-BE")]
    [TestCase(Language.Dutch, "nl", "nl-BE")]
    [TestCase(Language.German, "de", "de-BE")]
    [TestCase(Language.English, "en", "en-GB")]
    public void A_language_has_a_tag_and_a_culture(Language language, string tag, string culture) =>
        Assert.That((language.Tag(), language.Culture().Name), Is.EqualTo((tag, culture)));

    [Test]
    public void All_four_languages_come_in_the_order_of_the_campaign() =>
        Assert.That(
            LanguageTags.All,
            Is.EqualTo(new[] { Language.French, Language.Dutch, Language.German, Language.English }));

    [Test]
    public void A_tag_is_read_back_as_its_language() =>
        Assert.That(
            LanguageTags.All.Select(language => LanguageTags.FromTag(language.Tag())), Is.EqualTo(LanguageTags.All));

    [TestCase("FR", Language.French)]
    [TestCase("nl-BE", Language.Dutch)]
    [TestCase("de-Latn-DE", Language.German)]
    [TestCase("EN-us", Language.English)]
    public void Case_and_region_of_a_tag_do_not_matter(string tag, Language language) =>
        Assert.That(LanguageTags.FromTag(tag), Is.EqualTo(language));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("-")]
    [TestCase("fra")]
    [TestCase("français")]
    [TestCase("it")]
    [TestCase(" fr")]
    public void Another_tag_is_no_language(string? tag) =>
        Assert.That(LanguageTags.TryFromTag(tag, out _), Is.False);

    [Test]
    public void A_foreign_tag_is_named_when_it_is_refused() =>
        Assert.That(() => LanguageTags.FromTag("it"), Throws.TypeOf<FormatException>().With.Message.Contains("'it'"));

    [TestCaseSource(typeof(Cultures), nameof(Cultures.Awkward))]
    public void The_culture_of_the_thread_does_not_matter(string culture) =>
        Assert.That(Cultures.Under(culture, () => LanguageTags.TryFromTag("NL-BE", out _)), Is.True);
}
