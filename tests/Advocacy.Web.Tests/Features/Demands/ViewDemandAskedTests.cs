using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ViewDemandAskedTests : AppTest
{
    [Test]
    public async Task It_is_told_by_its_code_alone()
    {
        As(Role.Board);

        var demand = await Send(new ViewDemandAsked("D2"));
        Assert.That((demand.Title[Language.English], demand.Obligations.Count, demand.Before.Count, demand.After.Count), Is.EqualTo(("Shelters (en)", 0, 0, 0)));
        Assert.That(() => Send(new ViewDemandAsked("D9")), Throws.TypeOf<NotFoundException>());
    }
}
