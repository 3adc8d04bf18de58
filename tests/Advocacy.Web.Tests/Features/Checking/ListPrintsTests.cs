using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Checking;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.Checking;

public sealed class ListPrintsTests : CardTest
{
    private async Task<string> Asked(string typed) =>
        System.Net.WebUtility.HtmlDecode(await (await Browser.Get($"/shelter/check?sha256={Uri.EscapeDataString(typed)}")).Content.ReadAsStringAsync()).Replace('\u00a0', ' ');

    [Test]
    public async Task Each_copy_is_known_as_published_as_corrected_since_or_as_withdrawn()
    {
        await Published(2011);
        await Published(2012);
        As(Editor);
        await Send((await CardAgain()) with { Correction = Written("A date.") });
        AsNobody();
        Assert.That((await Send(new ListPrints())).Where(print => print.Edition == 2), Is.Empty, "a draft is nobody's to know");

        await PublishWhatWaits();
        As(Role.Administrator);
        await Send(new WithdrawCard { SubmissionKey = Guid.NewGuid(), Year = 2011, Edition = 1, Reason = Written("Somebody must not be named."), IsMeant = true });
        AsNobody();
        var prints = await Send(new ListPrints());

        Assert.Multiple(() =>
        {
            Assert.That(prints.Select(print => (print.Year, print.Edition)).Distinct(), Is.EqualTo([(2012, 2), (2012, 1), (2011, 1)]));
            Assert.That(prints.Take(4).Select(print => print.Language), Is.EqualTo([Language.French, Language.Dutch, Language.German, Language.English]));
            Assert.That(prints.Select(print => (print.Edition, print.CorrectedBy, print.WithdrawnAt is not null)).Distinct(), Is.EqualTo([(2, (int?)null, false), (1, 2, false), (1, null, true)]));
        });
    }

    [Test]
    public async Task Without_script_a_hash_is_looked_up()
    {
        await Published();
        AsNobody();
        var hash = (await Send(new ListPrints())).Single(print => print.Language == Language.English).Sha256;

        Assert.Multiple(async () =>
        {
            Assert.That(await Asked(hash), Does.Contain("role=\"status\">This is the card of 2012, edition 1, in English, as it was published on").And.Contain("It stands as it is."));
            Assert.That(await Asked($" {hash[..32]} {hash[32..].ToUpperInvariant()}\n"), Does.Contain("This is the card of 2012"), "as some program printed it");
            Assert.That(await Asked(new string('0', 64)), Does.Contain("Nobody published this file here."));
            Assert.That(await Asked("<script>"), Does.Contain("That is no SHA-256"));
            Assert.That(await Asked(""), Does.Not.Contain("role=\"status\">This is the card"));
        });
    }

    [Test]
    public async Task Before_anything_is_published_the_page_says_so() => Assert.That(await Asked(""), Does.Contain("No card is published yet."));
}
