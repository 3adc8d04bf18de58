using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

public sealed class ViewTallyTests : AppTest
{
    [Test]
    public async Task It_is_told_with_its_source()
    {
        var belgium = Territory.Named("belgium", Some.Text("Belgium"), null);
        var tally = SignatureTally.Count(Campaign, belgium, new(Figure.Parse("102911"), FuzzyDate.Year(2011)) { Citations = [Some.Evidence(Campaign, "Page")] });
        await Given(belgium, tally);
        As(Role.Board);

        var told = await Send(new ViewTally(tally.Id));
        Assert.That((told.Territory[Language.English], told.Figure, told.AsOf, told.Sources.Single().Title), Is.EqualTo(("Belgium (en)", Figure.Parse("102911"), FuzzyDate.Year(2011), "Page")));
        Assert.That(() => Send(new ViewTally(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
