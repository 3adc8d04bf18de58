using System.Net;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class RecordActionPageTests : AppTest
{
    private const string Address = "/shelter/actions/record";

    private readonly Organization _justice = Some.Organization();
    private Evidence _journal => field ??= Some.Evidence(Campaign);

    [SetUp]
    public async Task AnAnalystAtTheForm()
    {
        await Given(_justice, _journal);
        await SignInAs(Role.Analyst);
        await Browser.Open(Address);
    }

    [Test]
    public async Task An_action_is_recorded_without_script()
    {
        await Browser.Submit(Address, Filled());
        await Browser.Open(Browser.SentTo!);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Heading, Is.EqualTo("Circular on the status"));
            Assert.That(Browser.Page.QuerySelectorAll("section h3").Select(stage => stage.TextContent), Is.EqualTo(["March 2012 · adopted"]));
            Assert.That(Browser.Page.QuerySelector("[role=status]"), Is.Not.Null);
        });
    }

    [Test]
    public async Task Nothing_typed_is_lost_when_it_is_refused()
    {
        (string Name, string Value)[] typed =
        [
            .. Filled().Where(field => field.Name != "Form.Stages[0].On"),
            ("Form.Stages[0].On", "one fine day"),
            ("Form.Stages[1].NewTitle", "A <b>page</b>"),
            ("Form.Summary", "Two\nlines & \"quotes\""),
        ];

        await Browser.Submit(Address, typed);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            foreach (var (name, value) in typed)
            {
                Assert.That(Browser.Shown(name), Is.EqualTo(value), name);
            }

            Assert.That(Browser.Fault("Form_Stages_0__On"), Does.Contain("date"));
            Assert.That(Browser.Page.QuerySelectorAll(".refusals a").Select(link => Browser.Page.QuerySelector(link.GetAttribute("href")!)), Has.None.Null);
        });
        Assert.That(await Fresh(db => db.GovernmentActions.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_broken_rule_is_told_in_the_readers_language()
    {
        await Browser.Open("/shelter");
        await Browser.Submit("/shelter/language", ("to", "fr"));
        await Browser.Open(Address);

        await Browser.Submit(Address, [.. Filled().Where(field => field.Name != "Form.Stages[0].Source")]);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Refusals.Single(), Does.Contain("étape"));
            Assert.That(Browser.Shown("Form.Title"), Is.EqualTo("Circular on the status"));
        });
    }

    [Test]
    public async Task A_board_member_is_not_shown_the_form()
    {
        await SignInAs(Role.Board);
        await Browser.Open(Address);

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private (string Name, string Value)[] Filled() =>
    [
        ("Form.Title", "Circular on the status"),
        ("Form.Kind", "Circular"),
        ("Form.Authorities[0]", _justice.Id.ToString()),
        ("Form.Stages[0].Stage", "Adopted"),
        ("Form.Stages[0].On", "March 2012"),
        ("Form.Stages[0].Source", _journal.Id.ToString()),
        ("Form.Effects[0].Effect", "Advances"),
        ("Form.Effects[0].Reason", "It widens the door."),
    ];
}
