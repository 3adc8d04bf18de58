using Advocacy.Tests;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class ListCitableSourcesTests : AppTest
{
    [Test]
    public async Task Sources_stand_by_title_as_the_reader_sorts()
    {
        await Given(Some.Evidence(Campaign, "zone"), Some.Evidence(Campaign, "Écrit"), Some.Evidence(Campaign, "article"));
        As(Role.Analyst);

        Assert.That((await Send(new ListCitableSources())).Select(source => source.Title), Is.EqualTo(["article", "Écrit", "zone"]));
    }
}
