using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ReadPublishedPrintTests : CardTest
{
    [Test]
    public async Task Everybody_gets_the_very_bytes_of_a_published_card()
    {
        await Published();
        AsNobody();

        var file = await Send(new ReadPublishedPrint(2012, Language.Dutch));
        using var answer = await Http.GetAsync("/shelter/published/2012/nl.pdf");

        Assert.Multiple(async () =>
        {
            Assert.That(file.Pdf, Is.EqualTo(new[] { (byte)'%', (byte)Language.Dutch }));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(file.Pdf));
        });
    }

    [Test]
    public async Task A_public_link_never_gives_the_draft_not_even_to_a_member()
    {
        await Published();
        await Send(Card() with { Correction = Written("A date.") });
        await PrintWhatWaits();

        Assert.That((await Send(new ReadPublishedPrint(2012, Language.French))).Edition, Is.EqualTo(1));
    }

    [Test]
    public async Task Every_edition_stays_within_reach()
    {
        await Published();
        await Send(Card() with { Correction = Written("A date.") });
        await PublishWhatWaits();
        AsNobody();

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ReadPublishedPrint(2012, Language.French))).Edition, Is.EqualTo(2));
            Assert.That((await Send(new ReadPublishedPrint(2012, Language.French, 1))).Edition, Is.EqualTo(1));
            Assert.That(() => Send(new ReadPublishedPrint(2012, Language.French, 3)), Throws.TypeOf<NotFoundException>());
        });
    }
}
