using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Languages;

public sealed class LanguageSetTests
{
    [Test]
    public void Whatever_order_they_are_named_in_the_same_languages_are_the_same()
    {
        var one = LanguageSet.Of([Language.English, Language.French, Language.French]);

        Assert.That(one, Is.EqualTo(LanguageSet.Of([Language.French, Language.English])));
        Assert.That(one.GetHashCode(), Is.EqualTo(LanguageSet.Parse("en fr").GetHashCode()));
        Assert.That(one.ToString(), Is.EqualTo("fr en"));
        Assert.That(one, Is.Not.EqualTo(LanguageSet.Every));
        Assert.That(LanguageSet.Parse("fr xx  en"), Is.EqualTo(one), "what is no language of ours is passed over");
    }

    [Test]
    public void A_text_is_there_when_it_is_in_each_of_them()
    {
        var set = LanguageSet.Of([Language.French, Language.Dutch]);

        Assert.That(set.Has(LocalText.Of(Language.French, "Un")), Is.False);
        Assert.That(set.Has(LocalText.Of(Language.French, "Un").With(Language.Dutch, "Een")), Is.True);
        Assert.That((set.Or(Language.Dutch), set.Or(Language.English)), Is.EqualTo((Language.Dutch, Language.French)));
    }
}
