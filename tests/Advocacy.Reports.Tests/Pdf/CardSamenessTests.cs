using System.Diagnostics;
using System.Text.Json;
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

    [TestCase("Pacific/Kiritimati", "C")]
    [TestCase("America/St_Johns", "tr_TR.UTF-8")]
    public async Task Another_time_zone_and_locale_give_the_same_bytes(string zone, string locale)
    {
        var card = SampleCard.In(Language.French);
        var start = new ProcessStartInfo("node", [TemplatesFolder.Script])
        {
            WorkingDirectory = TemplatesFolder.Find(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        using var engine = Process.Start(start)!;
        await engine.StandardInput.WriteLineAsync(
            JsonSerializer.Serialize(new { Id = "1", Template = "progress-card", Model = card }, CardJson.Options));
        engine.StandardInput.Close();
        using var answer = JsonDocument.Parse((await engine.StandardOutput.ReadLineAsync())!);
        await engine.WaitForExitAsync();

        Assert.That(answer.RootElement.GetProperty("pdf").GetBytesFromBase64(), Is.EqualTo((await Press.Set(card)).Pdf));
    }
}
