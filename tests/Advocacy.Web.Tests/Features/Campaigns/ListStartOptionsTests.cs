using Advocacy.Domain.Petitions;
using Advocacy.Tests;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Campaigns;

public sealed class ListStartOptionsTests : AppTest
{
    [Test]
    public async Task Bodies_and_territories_are_offered_by_name()
    {
        await Given(Some.Organization("b", "Police"), Some.Organization("a", "Justice"), Territory.Named("flanders", Some.Text("Flanders"), null));
        As(Role.Administrator);

        var options = await Send(new ListStartOptions());

        Assert.That(options.Authorities.Select(body => body.Name), Is.EqualTo([Some.Text("Justice"), Some.Text("Police")]));
        Assert.That(options.Territories.Select(territory => territory.Name), Is.EqualTo([Some.Text("Flanders")]));
    }
}
