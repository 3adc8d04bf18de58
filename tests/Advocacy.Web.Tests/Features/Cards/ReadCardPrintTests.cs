using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ReadCardPrintTests : CardTest
{
    [Test]
    public async Task Everybody_gets_the_very_bytes_of_a_published_card()
    {
        await Published();
        AsNobody();

        var file = await Send(new ReadCardPrint(2012, Language.Dutch));
        using var answer = await Http.GetAsync("/cards/2012/nl.pdf");

        Assert.Multiple(async () =>
        {
            Assert.That((file.Pdf, file.Published), Is.EqualTo((new[] { (byte)'%', (byte)Language.Dutch }, true)));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(file.Pdf));
        });
    }

    [Test]
    public async Task A_draft_is_for_members()
    {
        await Printed();

        Assert.That((await Send(new ReadCardPrint(2012, Language.French))).Published, Is.False);
        AsNobody();
        Assert.That(() => Send(new ReadCardPrint(2012, Language.French)), Throws.TypeOf<NotFoundException>());
    }
}
