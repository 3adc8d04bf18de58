using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Languages;

public sealed class FoldedTextTests
{
    [TestCase("Être  RÉVISÉ", "etre revise")]
    [TestCase("sœur, Straße, Łódź", "soeur, strasse, lodz")]
    [TestCase("l’accueil – d‘abord", "l'accueil - d'abord")]
    [TestCase("ligne\nsuivante\u00A0!", "ligne suivante !")]
    [TestCase("ﬁnal ﬂow oﬃce", "final flow office")]
    [TestCase("Đorđević, ırmak, Ħal, Ĳsland", "dordevic, irmak, hal, ijsland")]
    [TestCase(null, "")]
    public void A_text_is_folded_for_finding_and_ordering(string? text, string folded) =>
        Assert.That(FoldedText.Of(text), Is.EqualTo(folded));

    [Test]
    public void A_long_text_is_folded_whole() => Assert.That(FoldedText.Of(new string('É', 25_000)), Is.EqualTo(new string('e', 25_000)));
}
