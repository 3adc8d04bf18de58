using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class KeepCardPrintTests : CardTest
{
    [Test]
    public async Task A_kept_print_moves_the_job_on()
    {
        var card = await Printed(2012, without: [Language.German, Language.English]);

        Assert.Multiple(() =>
        {
            Assert.That(card.Prints.Select(print => (print.Language, print.Pages)), Is.EqualTo([(Language.French, 8), (Language.Dutch, 8)]));
            Assert.That((card.Job!.State, card.Job.Done), Is.EqualTo((TypesettingState.Running, 2)));
        });
    }

    [Test]
    public async Task The_last_one_finishes_it()
    {
        var card = await Printed();

        Assert.That((card.IsReady, card.Job!.State), Is.EqualTo((true, TypesettingState.Done)));
    }

    [Test]
    public async Task A_print_of_facts_frozen_anew_meanwhile_is_dropped_and_asked_for_again()
    {
        await Made();
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        As(Editor);
        await Send(await CardAgain() with { Verdict = Written("Other words.") });
        As(Actor.Application);

        Assert.That(await Send(new KeepCardPrint(next.JobId, Print(next, Language.French)) { SubmissionKey = Guid.NewGuid() }), Is.False);
        Assert.That((await Send(new NextTypesetting()))!.Missing, Is.EqualTo(LanguageTags.All));
    }

    [Test]
    public async Task A_published_card_takes_no_print()
    {
        await Made();
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        await Published();
        As(Actor.Application);

        Assert.That(
            () => Send(new KeepCardPrint(next.JobId, Print(next, Language.French)) { SubmissionKey = Guid.NewGuid() }),
            Refuses(CardRules.PublishedNeverChanges));
    }
}
