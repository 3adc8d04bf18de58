using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Sources;

/// <summary>A source that is typed is one on record when it is equal in all that was typed; when it is equal in part, it is asked.</summary>
[SetUICulture("en")]
[SetCulture("en")]
public sealed class SameSourceTests : AppTest
{
    private const string Address = "https://example.org/report";
    private Evidence _known = null!;

    [SetUp]
    public async Task ASourceOnRecord()
    {
        _known = Some.Evidence(Campaign, "Annual report", Address);
        await Given(_known);
        As(Role.Analyst);
    }

    [TestCase("Annual report", null, null)]
    [TestCase(" annual REPORT ", "", Address)]
    [TestCase("Annual report", "state", Address)]
    [TestCase("ANNUAL REPORT", null, null)]
    public async Task Equal_in_all_that_was_typed_it_is_that_one(string title, string? publisher, string? address)
    {
        await Send(Tally(title, publisher, address));
        Assert.That(await Fresh(db => db.Evidence.CountAsync()), Is.EqualTo(1));
    }

    [TestCase("Another title", null, Address)]
    [TestCase("Annual report", null, "https://example.org/another")]
    [TestCase("Annual report", "Somebody else", null)]
    public async Task Equal_in_part_it_is_asked_and_whoever_insists_is_heard(string title, string? publisher, string? address)
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Tally(title, publisher, address)));
        Assert.That(refused!.Misfits.Single().Member, Is.EqualTo("Shown.NewTitle"));
        Assert.That(refused.Misfits.Single().Key, Does.Contain("Annual report, State, https://example.org/report"));
        Assert.That(await Fresh(db => db.Evidence.CountAsync()), Is.EqualTo(1));

        var tally = Tally(title, publisher, address);
        await Send(tally with { Shown = tally.Shown with { IsAnother = true } });
        Assert.That(await Fresh(db => db.Evidence.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task Two_of_one_title_are_asked_about()
    {
        await Given(Some.Evidence(Campaign, "Annual report", "https://example.org/2"));
        Assert.That(() => Send(Tally("Annual report", null, null)), Throws.TypeOf<MalformedRequestException>());
    }

    [Test]
    public async Task Entered_by_itself_it_is_asked_about_too_at_its_form()
    {
        Assert.That(() => Send(new EnterEvidence { Title = "Annual report" }), Throws.TypeOf<MalformedRequestException>());
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/evidence/enter");
        Assert.That(Browser.Page.QuerySelector("[name='Form.IsAnother']"), Is.Null);
        await Browser.Submit("/shelter/evidence/enter", ("Form.Title", "Annual report"), ("Form.Kind", "Secondary"));
        Assert.That(Browser.Fault("Form_Title"), Does.StartWith("On record already"));
        await Browser.Submit("/shelter/evidence/enter", ("Form.IsAnother", "true"));
        Assert.That(Browser.SentTo, Does.StartWith("/shelter/evidence/"), string.Join(" ", Browser.Refusals));
    }

    private static RecordTally Tally(string title, string? publisher, string? address) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Where = new() { NewTerritory = "Here" },
        Figure = "3",
        AsOf = FuzzyDate.Year(2012),
        Shown = new() { NewTitle = title, NewPublisher = publisher, NewAddress = address },
    };
}
