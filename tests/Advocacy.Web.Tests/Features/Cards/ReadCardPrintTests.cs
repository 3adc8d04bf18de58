using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ReadCardPrintTests : CardTest
{
    [Test]
    public async Task A_member_reads_the_draft_that_is_being_made()
    {
        await Printed();

        Assert.That((await Send(new ReadCardPrint(2012, Language.French))).Pdf, Is.EqualTo(new[] { (byte)'%', (byte)Language.French }));
    }

    [Test]
    public async Task The_desk_is_closed_to_everybody_else_published_or_not()
    {
        await Published();
        AsNobody();

        Assert.That(() => Send(new ReadCardPrint(2012, Language.French)), Throws.TypeOf<NotAllowedException>());
        using var answer = await Http.GetAsync("/shelter/cards/2012/nl.pdf");
        Assert.That(answer.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK));
    }
}
