using System.Net;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class WithdrawCardTests : CardTest
{
    private static WithdrawCard Withdrawal => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Year = 2012,
        Edition = 1,
        Reason = new() { English = "A court ordered it.", French = "Un tribunal l’a ordonné." },
        IsMeant = true,
    };

    [Test]
    public async Task Where_the_edition_stood_its_number_its_dates_its_hash_and_the_reason_are_left()
    {
        await Published();
        As(Role.Administrator);
        await SignInAs(Role.Administrator);
        await Browser.Open("/shelter/cards/2012/1/withdraw");
        await Browser.Submit("/shelter/cards/2012/1/withdraw", ("Form.Reason.French", "Un tribunal l’a ordonné."), ("Form.IsMeant", "true"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards/2012"), string.Join(" ", Browser.Refusals));

        await Browser.Open("/shelter/published/2012/fr");
        var text = Browser.Page.QuerySelector("main")!.TextContent;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Gone));
            Assert.That(text, Does.Contain("Un tribunal l’a ordonné.").And.Contain("SHA-256").And.Not.Contain("A little was done."));
            using var pdf = await Browser.Get("/shelter/published/2012/fr.pdf");
            Assert.That(pdf.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await Send(new ListPublishedCards()), Is.Empty);
        }
    }

    [Test]
    public async Task A_corrected_edition_may_follow_and_is_then_what_anybody_reads()
    {
        await Published();
        As(Role.Administrator);
        await Send(Withdrawal);
        As(Editor);
        await Send((await CardAgain()) with { Correction = Written("Without the name.") });
        await PublishWhatWaits();

        var read = await Send(new ViewPublishedCard(2012, Language.English));
        Assert.That((read.Edition, read.Withdrawn, read.Editions[0].Withdrawn, read.Editions[1].Withdrawn?.Because[Language.English]), Is.EqualTo((2, (Withdrawal?)null, (Withdrawal?)null, "A court ordered it.")));
    }

    [Test]
    public async Task What_is_verified_is_whole_after_it()
    {
        await Published();
        As(Role.Administrator);
        await Send(Withdrawal);

        var (_, changed, _) = await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None));
        Assert.That(changed, Is.Empty);
    }

    [Test]
    public async Task It_is_not_withdrawn_by_a_slip_nor_by_an_editor_nor_twice()
    {
        await Published();
        As(Role.Administrator);
        Assert.That(() => Send(Withdrawal with { IsMeant = false }), Throws.TypeOf<MalformedRequestException>());
        As(Editor);
        Assert.That(() => Send(Withdrawal), Throws.TypeOf<NotAllowedException>());
        As(Role.Administrator);
        Assert.That(() => Send(Withdrawal with { Reason = new() }), Refuses(CardRules.WithdrawalHasAReason));
        await Send(Withdrawal);
        Assert.That(() => Send(Withdrawal with { SubmissionKey = Guid.NewGuid() }), Refuses(CardRules.OnlyThePublishedIsWithdrawn));
    }
}
