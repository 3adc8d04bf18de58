using Advocacy.Reports.Typesetting;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class FailTypesettingTests : CardTest
{
    [Test]
    public async Task The_page_says_what_to_do_and_the_card_can_be_made_again([Values] TypesettingProblem problem)
    {
        await Made();
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        await Send(new FailTypesetting(next.JobId, problem.ToString(), "what the engine said") { SubmissionKey = Guid.NewGuid() });

        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012");

        Assert.Multiple(async () =>
        {
            Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain(Words.Wording.In(Domain.Languages.Language.English, $"Typesetting.{problem}")));
            Assert.That(Browser.Page.QuerySelector("a[href='/shelter/cards/2012/make']"), Is.Not.Null);
            Assert.That(await Send(new NextTypesetting()), Is.Null, "a failed job is not tried again by itself");
        });
        As(Editor);
        Assert.That((await Send(new ViewCard(2012))).Job!.State, Is.EqualTo(TypesettingState.Failed));
    }
}
