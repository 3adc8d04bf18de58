using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Demands;

[SetUICulture("en")]
public sealed class CorrectObligationTests : AppTest
{
    private CorrectObligation _correction = null!;

    [SetUp]
    public async Task AnObligation()
    {
        As(Role.Analyst);
        await Send(new RecordObligation { Code = "D1", Reference = "2011/36", Title = new() { English = "Assistance" }, Since = FuzzyDate.Year(2013) });
        var demand = await Send(new ViewDemandAsked("D1"));
        _correction = new CorrectObligation
        {
            Code = "D1",
            Id = demand.Obligations.Single().Id,
            Version = demand.Version,
            Reference = "2011/36",
            Title = new() { English = "Assistance" },
            Since = FuzzyDate.Year(2013),
            Reason = "Read again",
        };
    }

    [Test]
    public async Task What_it_requires_and_since_when_is_said_anew()
    {
        await Send(_correction with { Reference = "2011/36/EU", Title = new() { English = "Unconditional assistance" }, Since = Some(2013, 4, 6), Address = "https://example.org/d", Force = ObligationForce.Recommended });

        var duty = (await Send(new ViewDemandAsked("D1"))).Obligations.Single();
        var told = (await Send(new ViewHistory(nameof(Demand), (await Send(new ViewDemandAsked("D1"))).Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((duty.Id, duty.Reference, duty.Title[Language.English], duty.Since, duty.Address, duty.Force),
                Is.EqualTo((_correction.Id, "2011/36/EU", "Unconditional assistance", Some(2013, 4, 6), "https://example.org/d", ObligationForce.Recommended)));
            Assert.That((told.Because, told.Changes.SelectMany(change => change.Values).Any(value => value is { Before: "Assistance", After: "Unconditional assistance" })), Is.EqualTo(("Read again", true)));
        });
    }

    [Test]
    public async Task What_never_required_it_goes_and_nothing_different_is_refused()
    {
        Assert.That(() => Send(_correction), Refuses(EditingRules.CorrectionChangesSomething));
        await Send(_correction with { NeverWas = true });
        Assert.That((await Send(new ViewDemandAsked("D1"))).Obligations, Is.Empty);
        Assert.That(() => Send(_correction with { SubmissionKey = Guid.NewGuid() }), Throws.TypeOf<NotFoundException>());
    }

    private static FuzzyDate Some(int year, int month, int day) => FuzzyDate.Day(new(year, month, day));
}
