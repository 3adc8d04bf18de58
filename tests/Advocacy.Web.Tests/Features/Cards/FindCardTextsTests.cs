using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class FindCardTextsTests : CardTest
{
    [Test]
    public async Task The_texts_last_written_for_the_year_are_found()
    {
        await Published();
        await Send(Card() with { Verdict = Written("Corrected.") });

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new FindCardTexts(2012)))!.Verdict[Language.French], Is.EqualTo("Corrected."));
            Assert.That(await Send(new FindCardTexts(2011)), Is.Null);
        });
    }
}
