using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

public sealed class ViewHandoverTests : AppTest
{
    [Test]
    public async Task Its_days_are_told_in_their_order_with_their_sources()
    {
        var europe = Territory.Named("europe", Some.Text("Europe"), null);
        var handover = Handover.To(Campaign, europe, Some.Text("The Commission"), null, null, planned: false);
        handover.TookPlace(Some.Day(2011, 6, 30), [], LocalText.Empty, Today);
        handover.TookPlace(Some.Day(2011, 6, 28), [Some.Evidence(Campaign, "Page")], LocalText.Empty, Today);
        await Given(europe, handover);
        As(Role.Board);

        var told = await Send(new ViewHandover(handover.Id));
        Assert.That((told.Territory[Language.English], told.Recipient[Language.English]), Is.EqualTo(("Europe (en)", "The Commission (en)")));
        Assert.That(told.Days.Select(day => (day.On, day.Sources.Count)), Is.EqualTo([(Some.Day(2011, 6, 28), 1), (Some.Day(2011, 6, 30), 0)]));
        Assert.That(() => Send(new ViewHandover(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
