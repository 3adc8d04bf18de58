using System.Net;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class RecordRoundTests : CardTest
{
    [Test]
    public async Task What_came_of_the_round_is_frozen_and_printed_in_each_language()
    {
        await Printed();
        await Send(await Round());

        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        var card = CardWriting.Write(next.Facts!, next.FactsSha256, Language.French);
        Assert.Multiple(() =>
        {
            Assert.That(next.Missing, Has.Count.EqualTo(4), "prints of the facts before are gone");
            Assert.That(card.Demands[0].Replies.Select(reply => (Spaced(reply.Who), reply.Words)), Is.EqualTo(
                [("Le ministère, 9 mars 2026 :", "Nous agissons."), ("L’agence (avis sollicité : 1er mars 2026) : aucune réponse.", null)]));
            Assert.That(card.Demands[1].Replies, Is.Empty);
            Assert.That(Spaced(card.Colophon.Approval!), Is.EqualTo("Visé par : A. Présidente (conseil, 12 mars 2026)."));
        });
    }

    [Test]
    public async Task An_edition_that_corrects_keeps_what_was_answered_and_is_signed_off_anew()
    {
        await Printed();
        await Send(await Round());
        await PublishWhatWaits();
        await Send(Card() with { Correction = Written("A date") });

        var recorded = (await Send(new PrepareRound(2012))).Recorded;
        Assert.That(recorded.Replies.Select(reply => reply.Asked), Is.EqualTo(["Le ministère", "L’agence"]));
        Assert.That(recorded.SignOffs, Is.Empty);
    }

    [Test]
    public async Task A_published_card_goes_round_no_more()
    {
        var card = await Published();

        Assert.That(() => Send(new RecordRound { SubmissionKey = Guid.NewGuid(), Year = 2012, Version = card.Version }), Refuses(CardRules.PublishedNeverChanges));
        Assert.That(() => Send(new PrepareRound(2012)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Somebody_elses_round_in_the_meantime_is_not_overwritten()
    {
        await Made();
        var late = await Round();
        await Send(await Round());

        Assert.That(() => Send(late with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task At_the_form_what_lacks_is_told_beside_its_row_and_what_was_typed_stays()
    {
        await Made();
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/round");

        await Browser.Submit("/shelter/cards/2012/round", ("Form.Replies[0].Asked", "The ministry"), ("Form.SignOffs[1].Name", "A. Chair"));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Fault("Form_Replies_0__AskedOn"), Is.EqualTo("Say when it was asked."));
            Assert.That(Browser.Fault("Form_SignOffs_1__On"), Is.EqualTo("Say when it was signed."));
            Assert.That((Browser.Shown("Form.Replies[0].Asked"), Browser.Shown("Form.SignOffs[1].Name")), Is.EqualTo(("The ministry", "A. Chair")));
        });

        await Browser.Submit(
            "/shelter/cards/2012/round", ("Form.Replies[0].Demand", "D1"), ("Form.Replies[0].AskedOn", "1/3/2026"), ("Form.SignOffs[1].On", "2/3/2026"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
        As(Editor);
        Assert.That((await Send(new PrepareRound(2012))).Recorded.Replies.Single().Asked, Is.EqualTo("The ministry"));
    }

    private static string Spaced(string text) => text.Replace('\u00a0', ' ');

    private async Task<RecordRound> Round()
    {
        As(Editor);
        return new()
        {
            SubmissionKey = Guid.NewGuid(),
            Year = 2012,
            Version = (await Send(new ViewCard(2012))).Version,
            Replies =
            [
                new() { Demand = "D1", Asked = "Le ministère", AskedOn = Some.Day(2026, 3, 1), RepliedOn = Some.Day(2026, 3, 9), Words = "Nous agissons.", WordsLanguage = Language.French },
                new() { Demand = "D1", Asked = "L’agence", AskedOn = Some.Day(2026, 3, 1) },
                new(),
            ],
            SignOffs = [new() { Role = SignOffRole.Board, Name = "A. Présidente", On = Some.Day(2026, 3, 12) }, new()],
        };
    }
}
