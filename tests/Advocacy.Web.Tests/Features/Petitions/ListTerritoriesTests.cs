using Advocacy.Domain.Petitions;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

public sealed class ListTerritoriesTests : AppTest
{
    [Test]
    public async Task By_name()
    {
        await Given(Territory.Named("b", Some.Text("Ost"), null), Territory.Named("a", Some.Text("Écosse"), null));
        As(Role.Board);
        Assert.That((await Send(new ListTerritories())).Select(territory => territory.Name), Is.EqualTo([Some.Text("Écosse"), Some.Text("Ost")]));
    }
}
