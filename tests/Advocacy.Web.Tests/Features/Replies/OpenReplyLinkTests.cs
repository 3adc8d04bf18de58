using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Replies;

public sealed class OpenReplyLinkTests : RepliesTest
{
    [Test]
    public async Task An_authority_is_asked_about_each_sentence_of_the_draft()
    {
        var line = await Line(await Ask());
        Assert.That((line.State, line.Code, line.IsOpen, line.MayBeSettled), Is.EqualTo((ReplyState.Unopened, "D1", true, false)));
        Assert.That(line.Points.Select(point => point.Says), Is.All.Not.Empty.And.Not.Empty);
    }

    [Test]
    public async Task Without_a_draft_or_a_demand_nobody_is_asked()
    {
        As(Editor);
        var asking = new OpenReplyLink { SubmissionKey = Guid.NewGuid(), Year = 2011, About = "D1", Asked = "Ministry", Language = Language.English, ReplyBy = FuzzyDate.Day(Today) };
        Assert.That(() => Send(asking), Throws.TypeOf<NotFoundException>());
        await Printed(Year);
        Assert.That(() => Send(asking with { Year = Year, About = "D9" }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_draft_that_holds_what_is_no_longer_public_is_shown_to_nobody()
    {
        await Printed(Year);
        await Fresh(async db =>
        {
            (await db.Evidence.SingleAsync()).IsReadBy(new(Domain.Readers.Audience.Members));
            return await db.SaveChangesAsync();
        });
        Assert.That(() => AskAgain("Ministry"), Refuses(CardRules.SaysWhatIsPublicOnRecord));
    }

    [TestCase("One was adopted. No. 12 was not! «Yes?» Then art. 61 stays.", 4)]
    [TestCase("Le 1er juin, une loi. Rien d’autre", 2)]
    [TestCase("Since 2012 (law of 2019). The core remains.", 2)]
    [TestCase("", 0)]
    public void A_reason_is_taken_apart_by_its_sentences(string reason, int sentences) => Assert.That(Sentences.Of(reason), Has.Count.EqualTo(sentences));
}
