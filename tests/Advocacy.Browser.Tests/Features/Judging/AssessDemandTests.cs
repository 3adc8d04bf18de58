using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Judging;

public sealed class AssessDemandTests : BrowserTest
{
    private const string Reason = "A law now says it, in words the ministry can be held to.";

    [Test]
    public async Task The_gate_says_what_evidence_is_missing_keeps_the_reason_and_opens_once_it_is_cited()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/demands/D1/assess/2014");
        await analyst.Tick("Some progress");
        await Answer(analyst, "Movement", "forward");
        await Answer(analyst, "Evidence", "limited");
        await analyst.Fill("Why this level", Reason);
        await analyst.Press("Record the judgement");

        await Expect(analyst.Refusals).ToContainTextAsync("The record does not yet hold the evidence this level asks for.");
        await Expect(analyst.Refusals).ToContainTextAsync("Cite at least one government action.");
        await Expect(analyst.Refusals).ToBeFocusedAsync();
        await Expect(analyst.Page.GetByLabel("Why this level").First).ToHaveValueAsync(Reason);
        await Expect(analyst.Page.GetByLabel("Some progress")).ToBeCheckedAsync();

        await Citable(analyst).First.CheckAsync();
        await analyst.Press("Record the judgement");

        await Expect(analyst.Notice).ToHaveTextAsync("D1 is assessed for 2014.");
        Assert.That(analyst.Path, Is.EqualTo("/belgium/demands/D1/2014"));
        await Expect(analyst.Main).ToContainTextAsync("Some progress");
        await Expect(analyst.Main).ToContainTextAsync(Reason);
    }

    [Test]
    public async Task A_level_that_rests_on_announcements_only_is_refused()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/demands/D1/assess/2013");
        await analyst.Tick("Some progress");
        await Answer(analyst, "Movement", "forward");
        await Answer(analyst, "Evidence", "limited");
        await analyst.Fill("Why this level", Reason);
        await Announced(analyst).First.CheckAsync();
        await analyst.Press("Record the judgement");

        await Expect(analyst.Refusals.Locator("li")).ToHaveCountAsync(2);
        Assert.That(await Site.Sample.Record(db => db.Assessments.Any(made => made.Year == 2013)), Is.False, "it was saved");
    }

    private static Task Answer(Visitor analyst, string question, string answer) =>
        analyst.Page.GetByRole(AriaRole.Group, new() { Name = question, Exact = true }).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    /// <summary>The actions that advance the demand and were adopted by then.</summary>
    private static ILocator Citable(Visitor analyst) => analyst.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^For:") }).Locator(".choice")
        .Filter(new() { HasText = "adopted or further" }).GetByRole(AriaRole.Checkbox);

    private static ILocator Announced(Visitor analyst) => Actions(analyst)
        .Filter(new() { HasText = "not enough for a level" }).GetByRole(AriaRole.Checkbox);

    private static ILocator Actions(Visitor analyst) => analyst.Page.Locator("#Form_Actions .choice");
}
