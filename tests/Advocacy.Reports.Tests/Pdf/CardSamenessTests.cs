using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>The same model gives the same bytes, whoever sets it, whenever and wherever.</summary>
public sealed class CardSamenessTests
{
    [Test]
    public async Task Two_settings_give_the_same_bytes([Values] Language language)
    {
        var first = await Press.Set(SampleCard.In(language));
        var second = await Press.Set(SampleCard.In(language));

        Assert.That(second.Pdf, Is.EqualTo(first.Pdf));
    }

    [Test]
    public async Task Another_card_in_between_leaves_no_trace()
    {
        var first = await Press.Set(SampleCard.In(Language.French));
        await Press.Set(SampleCard.In(Language.German));

        Assert.That((await Press.Set(SampleCard.In(Language.French))).Sha256, Is.EqualTo(first.Sha256));
    }

    [Test]
    public async Task A_fresh_engine_gives_the_same_bytes_and_the_same_provenance()
    {
        var card = SampleCard.In(Language.Dutch);
        var first = await Press.Set(card);
        await using var fresh = new TypstTypesetter(new());
        var second = await fresh.Typeset(card, default);

        Assert.Multiple(() =>
        {
            Assert.That(second.Pdf, Is.EqualTo(first.Pdf));
            Assert.That((second.Engine, second.TemplateHash, second.FontsHash), Is.EqualTo((first.Engine, first.TemplateHash, first.FontsHash)));
        });
    }

    [Test]
    public async Task What_an_engine_remembers_of_a_card_leaves_no_trace_after_a_change_of_words()
    {
        var card = SampleCard.In(Language.French);
        var changed = card with
        {
            Title = card.Title + " (bis)",
            Demands = [card.Demands[0] with { Message = "Autre chose." }, .. card.Demands.Skip(1)],
        };
        await Press.Set(card);
        var again = await Press.Set(changed);
        await using var fresh = new TypstTypesetter(new());

        Assert.That(again.Pdf, Is.EqualTo((await fresh.Typeset(changed, default)).Pdf));
    }

    [TestCase("Pacific/Kiritimati", "C")]
    [TestCase("America/St_Johns", "tr_TR.UTF-8")]
    public async Task Another_time_zone_and_locale_give_the_same_bytes(string zone, string locale)
    {
        var card = SampleCard.In(Language.French);

        var set = await RawEngine.Set(card, ("TZ", zone), ("LANG", locale), ("LC_ALL", locale));

        Assert.That(PackedPdf.Of(set), Is.EqualTo((await Press.Set(card)).Pdf));
    }
}
