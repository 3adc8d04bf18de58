using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class CheckEvidenceTests : AppTest
{
    private Evidence _source = null!;

    [SetUp]
    public async Task ASource()
    {
        _source = Some.Evidence(Campaign);
        await Given(_source);
        As(Role.Analyst);
    }

    [Test]
    public async Task One_click_on_its_page_notes_the_day()
    {
        var address = $"/shelter/evidence/{_source.Id}";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        await Browser.Press($"{address}/check");
        Assert.That((Browser.Status, Browser.SentTo), Is.EqualTo((HttpStatusCode.Redirect, address)));

        await Browser.Open(address);
        Assert.That(Browser.Page.QuerySelector(".notice")!.TextContent, Is.EqualTo("Noted: checked today."));
        Assert.That((await Send(new ViewEvidence(_source.Id))).SeenOn, Is.EqualTo(Today));
        Assert.That((await Send(new ListEvidence())).Lines.Single().SeenOn, Is.EqualTo(Today));
    }

    [Test]
    public async Task What_was_changed_meanwhile_is_looked_at_again()
    {
        await Send(new CheckEvidence { Id = _source.Id, Version = _source.Version });

        Assert.That(() => Send(new CheckEvidence { Id = _source.Id, Version = _source.Version }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
