using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class FinishTypesettingTests : CardTest
{
    [Test]
    public async Task A_job_left_open_for_a_card_that_is_printed_is_done()
    {
        var card = await Printed();
        await Fresh(db => db.Database.ExecuteSqlAsync($"UPDATE TypesettingJobs SET State = 'Running' WHERE CardId = {card.Id}"));
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        Assert.That(next.Missing, Is.Empty);

        await Send(new FinishTypesetting(next.JobId) { SubmissionKey = Guid.NewGuid() });

        Assert.That(await Send(new NextTypesetting()), Is.Null);
        As(Editor);
        Assert.That((await Send(new ViewCard(2012))).Job!.State, Is.EqualTo(TypesettingState.Done));
    }

    [Test]
    public async Task One_whose_card_still_lacks_a_language_stays_open()
    {
        await Printed(2012, without: [Language.English]);
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;

        await Send(new FinishTypesetting(next.JobId) { SubmissionKey = Guid.NewGuid() });

        Assert.That((await Send(new NextTypesetting()))!.Missing, Is.EqualTo([Language.English]));
    }
}
