using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Demands;

[SetUICulture("en")]
public sealed class RecordObligationTests : AppTest
{
    private static RecordObligation Directive => new()
    {
        Code = "D1",
        Reference = "2011/36/EU",
        Title = new() { English = "Assistance is not made conditional" },
        Since = FuzzyDate.Year(2013),
        Address = "https://example.org/directive",
    };

    [SetUp]
    public void AnAnalyst() => As(Role.Analyst);

    [Test]
    public async Task It_stands_with_the_demand_oldest_first()
    {
        await Send(Directive);
        await Send(Directive with { Reference = "GRETA 12", Since = FuzzyDate.Year(2009), Address = null, Force = ObligationForce.Recommended });

        var duties = (await Send(new ViewDemandAsked("D1"))).Obligations;
        Assert.That(duties.Select(duty => (duty.Reference, duty.Title[Language.English], duty.Since, duty.Address, duty.Force)), Is.EqualTo(
        [
            ("GRETA 12", "Assistance is not made conditional", FuzzyDate.Year(2009), null, ObligationForce.Recommended),
            ("2011/36/EU", "Assistance is not made conditional", FuzzyDate.Year(2013), "https://example.org/directive", ObligationForce.Binding),
        ]));
    }

    [Test]
    public void It_says_what_it_requires_and_since_when() => Assert.That(
        Assert.ThrowsAsync<MalformedRequestException>(() => Send(Directive with { Title = new(), Since = null, Reference = null }))!.Misfits.Select(misfit => misfit.Member),
        Does.Contain("Reference").And.Contain("Since"));

    [Test]
    public void It_says_what_it_requires_in_some_language() => Assert.That(
        Assert.ThrowsAsync<MalformedRequestException>(() => Send(Directive with { Title = new() }))!.Misfits.Single().Member, Is.EqualTo("Title.English"));
}
