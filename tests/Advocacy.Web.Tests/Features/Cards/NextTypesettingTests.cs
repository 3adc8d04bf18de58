using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class NextTypesettingTests : CardTest
{
    [Test]
    public async Task Nothing_waits_at_first()
    {
        As(Actor.Application);

        Assert.That(await Send(new NextTypesetting()), Is.Null);
    }

    [Test]
    public async Task The_card_that_waited_longest_comes_first_in_all_its_languages()
    {
        await Made(2011);
        await Made(2012);
        As(Actor.Application);

        var next = (await Send(new NextTypesetting()))!;

        Assert.That((next.Facts!.Year, string.Join(" ", next.Missing)), Is.EqualTo((2011, string.Join(" ", LanguageTags.All))));
    }

    [Test]
    public async Task What_was_half_done_goes_on_where_it_stopped()
    {
        await Printed(2012, without: [Language.German, Language.English]);
        As(Actor.Application);

        Assert.That((await Send(new NextTypesetting()))!.Missing, Is.EqualTo([Language.German, Language.English]));
    }
}
