using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class PrepareReleaseTests : CardTest
{
    [Test]
    public async Task Of_a_record_that_is_public_nothing_is_left_to_release()
    {
        As(Editor);
        Assert.That((await Send(new PrepareRelease(2012))).Count, Is.Zero);
    }

    [Test]
    public async Task A_source_that_a_judgement_weighs_is_offered()
    {
        var source = Some.Evidence(Campaign, "Kept");
        source.IsReadBy(new(Audience.Members));
        await Given(source);
        As(Role.Analyst);
        var judged = (await Send(new Web.Features.Judging.PrepareAssessment("D1", 2012))).Made!;
        await Send(judged with
        {
            SubmissionKey = Guid.NewGuid(),
            EvidenceFor = [source.Id],
            WhyAgain = Written("Another source."),
            Reason = Written("A circular."),
        });

        As(Editor);
        Assert.That((await Send(new PrepareRelease(2012))).Sources.Select(kept => (kept.Id, kept.Readers)), Is.EqualTo([(source.Id, new Readership(Audience.Members))]));
    }
}
