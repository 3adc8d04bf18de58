using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class PublishProgressCardTests : CardTest
{
    [Test]
    public async Task A_published_card_says_by_whom()
    {
        var card = await Published();

        Assert.That((card.State, card.PublishedBy, card.PublishedAt.HasValue), Is.EqualTo((CardState.Published, "An editor", true)));
    }

    [Test]
    public async Task It_is_published_once()
    {
        var card = await Published();

        Assert.That(() => Send(Publish(card)), Refuses(CardRules.PublishedNeverChanges));
    }

    [Test]
    public async Task It_is_not_published_before_it_is_printed_in_each_language()
    {
        var card = await Printed(2012, without: Language.German);

        Assert.That(() => Send(Publish(card)), Refuses(CardRules.IsPrintedInEachLanguage));
    }

    [Test]
    public async Task What_the_editor_has_not_seen_is_not_published()
    {
        var seen = await Made();
        await Printed();

        Assert.That(() => Send(Publish(seen)), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    private static PublishProgressCard Publish(CardView card) =>
        new() { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version };
}
