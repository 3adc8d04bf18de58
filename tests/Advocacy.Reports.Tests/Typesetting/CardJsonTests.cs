using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

public sealed class CardJsonTests
{
    [Test]
    public void A_card_comes_back_from_its_JSON_as_it_was()
    {
        var json = JsonSerializer.Serialize(SomeCard.Of(), CardJson.Options);

        var back = JsonSerializer.Deserialize<CardModel>(json, CardJson.Options)!;

        Assert.That(JsonSerializer.Serialize(back, CardJson.Options), Is.EqualTo(json));
    }

    [Test]
    public void Names_are_in_camel_case_and_so_are_enums_as_values_and_as_keys()
    {
        var json = JsonSerializer.SerializeToElement(SomeCard.Of(Language.Dutch), CardJson.Options);

        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("language").GetString(), Is.EqualTo("dutch"));
            Assert.That(json.GetProperty("demands")[0].GetProperty("level").GetProperty("level").GetString(), Is.EqualTo("someProgress"));
            Assert.That(json.GetProperty("signs").GetProperty("levels").GetProperty("notAssessed").GetString(), Does.StartWith("<svg"));
        });
    }

    [Test]
    public void A_card_is_one_line_that_may_stand_in_a_page()
    {
        var json = JsonSerializer.Serialize(SomeCard.Titled("a\r\nb\u2028c\u2029d\u0085</script><!--\0"), CardJson.Options);

        Assert.That(json.Intersect("\r\n\u2028\u2029\u0085<>\0"), Is.Empty);
    }

    [Test]
    public void Accents_stay_readable() =>
        Assert.That(JsonSerializer.Serialize(SomeCard.Titled("Été"), CardJson.Options), Does.Contain("Été"));

    [Test]
    public void Half_a_character_becomes_the_replacement_character()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(SomeCard.Titled("a\ud800b"), CardJson.Options);

        Assert.That(JsonSerializer.Deserialize<CardModel>(json, CardJson.Options)!.Title, Is.EqualTo("a\ufffdb"));
    }
}
