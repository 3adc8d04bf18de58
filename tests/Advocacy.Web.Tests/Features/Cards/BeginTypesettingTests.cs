using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class BeginTypesettingTests : CardTest
{
    [Test]
    public async Task Whoever_watches_sees_the_language_at_work()
    {
        await Made();
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        await Send(new BeginTypesetting(next.JobId, Language.Dutch) { SubmissionKey = Guid.NewGuid() });
        As(Editor);

        Assert.That((await Send(new ViewCard(2012))).Job, Is.EqualTo(new JobView(TypesettingState.Running, 0, Language.Dutch, null, null)));
    }
}
