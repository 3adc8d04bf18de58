using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.Demands;

/// <summary>What the public record of a demand says of its level is what the latest published edition prints.</summary>
public sealed class PublishedJudgementTests : CardTest
{
    [Test]
    public async Task A_year_is_there_once_its_card_is_published_and_stays_as_it_was_printed()
    {
        await Published();
        var printed = (await Send(new ViewPublicDemand("D1"))).Years.Single();
        Assert.That(printed.Year, Is.EqualTo(2012), "2011 is judged, and no card of it is published");

        As(Role.Analyst);
        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;
        var other = printed.Level == Level.NoProgress ? Level.LimitedProgress : Level.NoProgress;
        await Send(made with { SubmissionKey = Guid.NewGuid(), Level = other, WhyAgain = new() { English = "Seen anew." } });

        Assert.That((await Send(new ViewDemand("D1", []))).Standing.Latest!.Level, Is.EqualTo(other));
        AsNobody();
        Assert.That((await Send(new ViewPublicDemand("D1"))).Years.Single().Level, Is.EqualTo(printed.Level));
    }
}
