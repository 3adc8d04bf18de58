using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Findings;

public sealed class RecordFindingTests : AppTest
{
    private readonly Organization _monitor = Some.Organization("greta", "GRETA");
    private Evidence Source => field ??= Some.Evidence(Campaign);

    private RecordFinding Ordinary => new()
    {
        Statement = "Children are held with adults.",
        WrittenIn = Language.English,
        Body = _monitor.Id,
        On = FuzzyDate.Month(2012, 6),
        Report = "Second report on Belgium",
        Reference = "GRETA(2012)11",
        Recurs = "every four years",
        Sources = [new() { Source = Source.Id }, new()],
        Effects =
        [
            new() { Demand = Some.Demand(Campaign, "D1").Id, Effect = Effect.Hinders, Reason = "It says the places are lacking." },
            new() { Demand = Some.Demand(Campaign, "D2").Id },
        ],
    };

    [SetUp]
    public async Task AnAnalystWithASource()
    {
        await Given(_monitor, Source);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_recorded_finding_is_read_back_whole()
    {
        var finding = await Send(new ViewFinding(await Send(Ordinary)));

        Assert.Multiple(() =>
        {
            Assert.That((finding.Statement[Language.English], finding.Report[Language.English], finding.Reference, finding.Recurs),
                Is.EqualTo(("Children are held with adults.", "Second report on Belgium", "GRETA(2012)11", "every four years")));
            Assert.That((finding.Kind, finding.On, finding.Certainty), Is.EqualTo((FindingKind.Finding, FuzzyDate.Month(2012, 6), Certainty.High)));
            Assert.That(finding.Body[Language.English], Is.EqualTo("GRETA (en)"));
            Assert.That(finding.Effects.Select(effect => (effect.Code, effect.Effect)), Is.EqualTo([("D1", Effect.Hinders)]));
            Assert.That(finding.Sources.Select(source => source.Id), Is.EqualTo([Source.Id]));
        });
    }

    [Test]
    public async Task A_body_and_a_source_that_are_not_on_record_are_entered()
    {
        var number = await Send(Ordinary with
        {
            Body = null,
            NewBody = " Court of Audit ",
            NewBodyKind = OrganizationKind.Parliament,
            Sources = [new() { NewTitle = "Report to the Chamber", NewAddress = "https://example.org/r" }],
        });

        var finding = await Send(new ViewFinding(number));
        Assert.That((finding.Body[Language.English], finding.Sources.Single().Title), Is.EqualTo(("Court of Audit", "Report to the Chamber")));
        Assert.That(await Fresh(db => db.Organizations.Where(body => body.Code == "court-of-audit").Select(body => body.Kind).SingleAsync()), Is.EqualTo(OrganizationKind.Parliament));
    }

    [Test]
    public async Task It_takes_the_next_number_of_the_register_that_actions_share()
    {
        var first = await Send(Ordinary);
        var action = await Send(new RecordAction
        {
            Kind = ActionKind.Circular,
            Title = "Circular",
            Authorities = [_monitor.Id],
            Stages = [new() { Stage = Stage.Adopted, On = FuzzyDate.Year(2012), Source = Source.Id }],
        });
        Assert.That((action, await Send(Ordinary)), Is.EqualTo((first + 1, first + 2)));
    }

    [Test]
    public void Without_a_source_it_is_refused() =>
        Assert.That(() => Send(Ordinary with { Sources = [new()] }), Refuses(FindingRules.HasEvidence));

    [Test]
    public void What_nobody_stated_is_a_misfit()
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Ordinary with { Body = null, Statement = null }));
        Assert.That(refused!.Misfits.Select(misfit => misfit.Member), Is.SupersetOf(["Statement"]));
        refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Ordinary with { Body = null, NewBody = " " }));
        Assert.That(refused!.Misfits.Select(misfit => misfit.Member), Is.EqualTo(["Body"]));
    }

    [Test]
    public async Task Only_an_analyst_records_one()
    {
        As(Role.Editor);
        Assert.That(() => Send(Ordinary), Throws.InstanceOf<NotAllowedException>());
        Assert.That(await Fresh(db => db.Findings.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task From_the_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/findings/record");
        await Browser.Submit(
            "/shelter/findings/record", ("Form.Body", $"{_monitor.Id}"), ("Form.On", "June 2012"), ("Form.Statement", "Children are held with adults."));
        Assert.That(Browser.Refusals, Is.EqualTo(["Give at least one source for the finding."]));
        Assert.That(Browser.ValueOf("Form.On"), Is.EqualTo("June 2012"));
        await Browser.Submit("/shelter/findings/record", ("Form.Sources[0].NewTitle", "Report on a visit"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector(".verdict")!.TextContent, Does.StartWith("Children are held with adults."));
    }
}
