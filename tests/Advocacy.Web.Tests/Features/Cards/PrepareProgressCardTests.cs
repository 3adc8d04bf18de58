using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class PrepareProgressCardTests : CardTest
{
    [Test]
    public async Task The_texts_last_written_for_the_year_are_found_and_what_they_would_correct()
    {
        await Published();
        await Send(Card() with { Verdict = Written("Corrected."), Correction = Written("The verdict.") });

        var desk = await Send(new PrepareProgressCard(2012));
        Assert.Multiple(() =>
        {
            Assert.That(desk.Written!.Verdict[Language.French], Is.EqualTo("Corrected."));
            Assert.That(desk.Written!.Correction[Language.French], Is.EqualTo("The verdict."));
            Assert.That(desk.Corrects, Is.EqualTo(1));
            Assert.That(desk.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
        });
    }

    [Test]
    public async Task A_year_without_a_card_starts_blank()
    {
        As(Editor);

        var desk = await Send(new PrepareProgressCard(2011));

        Assert.That((desk.Written, desk.Corrects), Is.EqualTo(((WrittenCard?)null, (int?)null)));
    }
}
