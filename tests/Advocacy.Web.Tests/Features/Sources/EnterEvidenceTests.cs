using System.Net;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class EnterEvidenceTests : AppTest
{
    [SetUp]
    public void AnAnalyst() => As(Role.Analyst);

    [Test]
    public async Task An_entered_source_is_read_back_whole()
    {
        var id = await Send(new EnterEvidence
        {
            SubmissionKey = Guid.NewGuid(),
            Title = "Circulaire",
            Publisher = "Moniteur",
            PublishedOn = FuzzyDate.Month(2012, 3),
            Address = "https://example.org/circulaire",
            Language = "it",
            Kind = EvidenceKind.Primary,
            Excerpt = "Article 2",
        });

        var source = await Send(new ViewEvidence(id));
        Assert.That(
            (source.Title, source.Publisher, source.PublishedOn, source.Address, source.Language, source.Kind, source.Excerpt),
            Is.EqualTo(("Circulaire", "Moniteur", FuzzyDate.Month(2012, 3), "https://example.org/circulaire", "it", EvidenceKind.Primary, "Article 2")));
    }

    [Test]
    public void An_address_nobody_can_follow_is_refused() => Assert.That(
        () => Send(new EnterEvidence { SubmissionKey = Guid.NewGuid(), Title = "Page", Address = "javascript:alert(1)" }),
        Refuses(EvidenceRules.AddressIsOnTheWeb));

    [Test]
    public async Task Whoever_goes_back_edits_and_sends_again_is_told_keeps_what_was_typed_and_may_send_it_as_new()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/evidence/enter");
        var key = Browser.ValueOf("Form.SubmissionKey")!;
        await Browser.Submit("/shelter/evidence/enter", ("Form.Title", "The first"));

        await Browser.Open("/shelter/evidence/enter");
        await Browser.Submit("/shelter/evidence/enter", ("Form.Title", "The second"), ("Form.SubmissionKey", key));

        Assert.That((Browser.Status, Browser.Shown("Form.Title")), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "The second")));
        Assert.That(Browser.Refusals, Has.Some.Contains("saved before"));
        await Browser.Submit("/shelter/evidence/enter", ("Form.Title", "The second"));
        Assert.That(await Fresh(db => db.Evidence.Select(source => source.Title).OrderBy(title => title).ToListAsync()), Is.EqualTo(["The first", "The second"]));
    }

    [Test]
    public async Task What_is_refused_at_the_form_stays_in_it()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/evidence/enter");

        await Browser.Submit("/shelter/evidence/enter", ("Form.Title", "Page"), ("Form.Address", "example.org"), ("Form.PublishedOn", "some day"));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Shown("Form.Address"), Is.EqualTo("example.org"));
            Assert.That(Browser.Fault("Form_PublishedOn"), Does.Contain("date"));
        });
        Assert.That(await Fresh(db => db.Evidence.CountAsync()), Is.Zero);
    }
}
