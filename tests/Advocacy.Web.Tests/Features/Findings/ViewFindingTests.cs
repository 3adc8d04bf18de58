using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Findings;

public sealed class ViewFindingTests : AppTest
{
    [Test]
    public async Task It_shows_who_stated_what_and_on_which_sources()
    {
        var body = Some.Organization("committee", "Committee");
        await Given(body, Finding.Record(Campaign, 5, new()
        {
            Body = body,
            On = FuzzyDate.Month(2010, 6),
            Statement = Some.Text("Too few shelters"),
            Citations = [Some.Evidence(Campaign, "Concluding observations")],
            Effects = [new(Some.Demand(Campaign, "D2").Id, Effect.Hinders, Some.Text("It says so"))],
        }));
        As(Role.Board);

        var finding = await Send(new ViewFinding(5));

        Assert.Multiple(() =>
        {
            Assert.That((finding.Body[Language.English], finding.On, finding.Statement[Language.English]),
                Is.EqualTo(("Committee (en)", FuzzyDate.Month(2010, 6), "Too few shelters (en)")));
            Assert.That(finding.Effects.Single(), Is.EqualTo(
                new BearingView(Some.Demand(Campaign, "D2").Id, "D2", Some.Text("Shelters"), Effect.Hinders, Some.Text("It says so"), null)));
            Assert.That(finding.Sources.Select(source => source.Title), Is.EqualTo(["Concluding observations"]));
        });
    }

    [Test]
    public void One_that_is_not_there_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewFinding(5)), Throws.TypeOf<NotFoundException>());
    }
}
