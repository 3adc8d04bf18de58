using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Actions;

public sealed class RecordActionTests : BrowserTest
{
    [Test]
    public async Task An_action_with_two_stages_two_effects_and_a_new_source_stands_on_both_demands()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/actions/record");

        await analyst.Fill("Title", "Circular on a reflection period");
        await analyst.Page.GetByLabel("Kind").SelectOptionAsync("Circular");
        await analyst.Page.GetByLabel("Authority 1").SelectOptionAsync(new SelectOptionValue { Label = "FPS Justice" });
        await Stage(analyst, 1, "Announced", "May 2014");
        await New(analyst, 1, "Answer in plenary", "https://example.org/plenary");
        await analyst.Press("Add a stage");
        await Stage(analyst, 2, "Adopted", "3 June 2014");
        await New(analyst, 2, "The circular", "https://example.org/circular");
        await Effect(analyst, "D1", "Advances", "It gives time to think.");
        await Effect(analyst, "D2", "Hinders", "It takes the beds for it from elsewhere.");
        await analyst.Press("Record the action");

        await Expect(analyst.Notice).ToHaveTextAsync("The action is on record.");
        await Expect(analyst.Main.Locator("section h3")).ToHaveTextAsync(["3 June 2014 · adopted", "May 2014 · announced"]);
        await Expect(analyst.Link("The circular")).ToBeVisibleAsync();
        foreach (var (demand, effect) in new[] { ("D1", "advances"), ("D2", "hinders") })
        {
            await analyst.Open($"/belgium/demands/{demand}");
            await Expect(Entry(analyst)).ToHaveCountAsync(1);
            await Expect(Entry(analyst)).ToContainTextAsync(effect);
            await Expect(Entry(analyst).Locator(".stairs li")).ToContainTextAsync(["announced", "adopted"]);
        }
    }

    [Test]
    public async Task A_stage_that_nothing_shows_is_refused_and_all_that_was_typed_stays()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/actions/record");

        await analyst.Fill("Title", "Plan without a trace");
        await analyst.Page.GetByLabel("Kind").SelectOptionAsync("ActionPlan");
        await analyst.Page.GetByLabel("Authority 1").SelectOptionAsync(new SelectOptionValue { Label = "FPS Justice" });
        await Stage(analyst, 1, "Adopted", "2014");
        await analyst.Press("Record the action");

        await Expect(analyst.Refusals).ToContainTextAsync("Give each stage a source of its own");
        await Expect(analyst.Refusals).ToBeFocusedAsync();
        await Expect(analyst.Page.GetByLabel("Title").First).ToHaveValueAsync("Plan without a trace");
        await Expect(Row(analyst, 1).GetByLabel("When")).ToHaveValueAsync("2014");
        Assert.That(
            await Site.Sample.Record(db => db.GovernmentActions.Count(action => action.Kind == Domain.Actions.ActionKind.ActionPlan && action.Stages.Any(stage => stage.On.Earliest.Year == 2014))),
            Is.Zero, "it was saved");
    }

    private static ILocator Entry(Visitor analyst) =>
        analyst.Page.Locator(".timeline-entry").Filter(new() { HasText = "Circular on a reflection period" });

    private static ILocator Row(Visitor analyst, int stage) =>
        analyst.Page.GetByRole(AriaRole.Group, new() { Name = $"Stage {stage}", Exact = true });

    private static async Task Stage(Visitor analyst, int stage, string reached, string when)
    {
        await Row(analyst, stage).GetByLabel("Stage", new() { Exact = true }).SelectOptionAsync(reached);
        await Row(analyst, stage).GetByLabel("When").FillAsync(when);
    }

    private static async Task New(Visitor analyst, int stage, string title, string address)
    {
        await Row(analyst, stage).GetByLabel("Or a new source, by its title").FillAsync(title);
        await Row(analyst, stage).GetByLabel("Its web address").FillAsync(address);
    }

    private static async Task Effect(Visitor analyst, string demand, string effect, string reason)
    {
        var row = analyst.Page.Locator("fieldset.row-form").Filter(new() { Has = analyst.Page.Locator("legend", new() { HasText = demand }) });
        await row.GetByLabel("Effect").SelectOptionAsync(effect);
        await row.GetByLabel("Why").FillAsync(reason);
    }
}
