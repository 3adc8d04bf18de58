using System.Globalization;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class CardTextNamesTests
{
    [SetUp]
    public void ReadInEnglish() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [TestCase("demands.D1.message", "Demand D1, its message")]
    [TestCase("demands.D2.said.3.words", "Demand D2, what was said")]
    [TestCase("demands.D2.somethingElse", "Demand D2")]
    [TestCase("facts.2.headline", "Fact 2, its headline")]
    [TestCase("sources.14.title", "Source 14")]
    [TestCase("title", "The title")]
    [TestCase("nowhere", "nowhere")]
    public void A_text_that_is_too_long_is_named_as_its_editor_knows_it(string path, string name) =>
        Assert.That(CardTextNames.Of(nameof(TypesettingProblem.TooLong), path), Is.EqualTo([name]));

    [Test]
    public void Signs_without_a_shape_are_listed_each_with_its_text() =>
        Assert.That(
            CardTextNames.Of(nameof(TypesettingProblem.Shapeless), "title\t🧒\nfacts.1.text\tا 中"),
            Is.EqualTo(["🧒 in: The title", "ا 中 in: Fact 1"]));

    [Test]
    public void What_the_engine_says_by_itself_stays_as_it_is() =>
        Assert.That(CardTextNames.Of(nameof(TypesettingProblem.Rejected), "model: missing"), Is.EqualTo(["model: missing"]));
}
