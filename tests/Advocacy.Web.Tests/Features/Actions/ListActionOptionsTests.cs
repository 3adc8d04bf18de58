using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class ListActionOptionsTests : AppTest
{
    [Test]
    public async Task Public_bodies_may_have_acted_and_the_campaigns_demands_are_in_their_order()
    {
        await Given(
            Some.Organization("police", "Police"), Some.Organization("asylum", "Asylum"),
            Organization.Named("press", OrganizationKind.Media, Some.Text("A newspaper")));
        As(Role.Analyst);

        var options = await Send(new ListActionOptions());

        Assert.Multiple(() =>
        {
            Assert.That(options.Authorities.Select(body => body.Name[Language.English]), Is.EqualTo(["Asylum (en)", "Police (en)"]));
            Assert.That(options.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
        });
    }
}
