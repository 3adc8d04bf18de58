using Advocacy.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <summary>Another NGO's year, typed through the pages alone: no sample, nothing put on record behind them.</summary>
public sealed class SecondCampaignTests : BrowserTest
{
    private const string Password = "a few words in a row";

    private static readonly string[] Languages = ["French", "Dutch", "German", "English"];

    [Test]
    public async Task A_campaign_goes_from_nothing_to_a_judgement_with_what_it_rests_on()
    {
        await using var served = await Served.Start("--Sample:Load", "false");
        var founder = await Arrive(new() { At = served });
        await founder.Open($"/setup/{served.Services.GetRequiredService<SetupLink>().Draw()}");
        await founder.Fill("Your name", "A founder");
        await founder.Fill("E-mail address", "founder@example.org");
        await founder.Fill("Password", Password);
        await founder.Press("Make the account");
        await founder.SignIn("founder@example.org", Password);

        await StartTheCampaign(founder);
        await SomebodyTakesOffice(founder);
        await Meet(founder);
        await RecordAnAct(founder);
        await RecordAFinding(founder);
        await CountSignatures(founder);
        await Judge(founder);

        await founder.Open("/rivers/demands/R1");
        await Expect(founder.Main.Locator(".timeline-entry")).ToHaveCountAsync(5);
        await Expect(founder.Main).ToContainTextAsync("Some progress");
        await founder.Open("/rivers");
        await Expect(founder.Heading).ToContainTextAsync("1");
        await founder.Open("/rivers/people?on=1%20June%202026");
        await Expect(founder.Main).ToContainTextAsync("Clara Fleuve");
        await founder.Open("/rivers/journal");
        await Expect(founder.Main).ToContainTextAsync("Judged a demand");
    }

    private static async Task StartTheCampaign(Visitor founder)
    {
        await founder.Open("/campaigns/start");
        await Written(founder, "Form.Title", "Clean rivers");
        await Field(founder, "Form.Code", "rivers");
        await Field(founder, "Form.Began", "March 2024");
        await Written(founder, "Form.Publisher", "River Watch");
        await Field(founder, "Form.Demands[0].Code", "R1");
        await founder.Page.Locator("[name='Form.Demands[0].Kind']").SelectOptionAsync("Law");
        await Written(founder, "Form.Demands[0].Title", "No discharge without a permit");
        await Written(founder, "Form.Demands[0].AsAsked", "That nothing is discharged into a river without a permit.");
        await Field(founder, "Form.Demands[0].NewAuthority", "Ministry of Water");
        await founder.Press("Start the campaign");
        await Expect(founder.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/rivers$"));
    }

    private static async Task SomebodyTakesOffice(Visitor founder)
    {
        await founder.Open("/rivers/people");
        await founder.Follow("Start a term");
        await Field(founder, "Form.Who", "Clara Fleuve");
        await Field(founder, "Form.NewPost", "Minister of Water");
        await founder.Page.Locator("[name='Form.Body']").SelectOptionAsync(new SelectOptionValue { Label = "Ministry of Water" });
        await Field(founder, "Form.From", "3 February 2025");
        await Field(founder, "Form.Shown.NewTitle", "Decree of appointment");
        await founder.Press("Record the term");
        await Expect(founder.Heading).ToHaveTextAsync("Clara Fleuve");
    }

    private static async Task Meet(Visitor founder)
    {
        await founder.Open("/rivers/meetings/log");
        await Field(founder, "Form.HeldOn", "12 January 2026");
        await Field(founder, "Form.Officials[0].Who", "Fleuve");
        await Expect(founder.Page.Locator("#Form_Officials_0__Who-understood")).ToContainTextAsync("Clara Fleuve, Minister of Water");
        await Field(founder, "Form.Subject", "Permits");
        await founder.Page.GetByLabel("R1 No discharge without a permit").First.CheckAsync();
        await Field(founder, "Form.Commitments[0].Words", "We will table a decree before the summer.");
        await founder.Page.Locator("[name='Form.Commitments[0].Strength']").SelectOptionAsync("Promise");
        await Field(founder, "Form.Commitments[0].Due", "June 2026");
        await founder.Press("Log the meeting");
        await Expect(founder.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(founder.Main).ToContainTextAsync("Clara Fleuve");
    }

    private static async Task RecordAnAct(Visitor founder)
    {
        await founder.Open("/rivers/actions/record");
        await Field(founder, "Form.Title", "Decree on discharges");
        await founder.Page.Locator("[name='Form.Kind']").SelectOptionAsync("RoyalDecree");
        await founder.Page.Locator("[name='Form.Authorities[0]']").SelectOptionAsync(new SelectOptionValue { Label = "Ministry of Water" });
        await founder.Page.Locator("[name='Form.Stages[0].Stage']").SelectOptionAsync("Adopted");
        await Field(founder, "Form.Stages[0].On", "2 March 2026");
        await Field(founder, "Form.Stages[0].NewTitle", "Official journal of 2 March 2026");
        await founder.Page.Locator("[name='Form.Effects[0].Effect']").SelectOptionAsync("Advances");
        await Field(founder, "Form.Effects[0].Reason", "It asks a permit of every new discharge.");
        await founder.Press("Record the action");
        await Expect(founder.Notice).ToHaveTextAsync("The action is on record.");
    }

    private static async Task RecordAFinding(Visitor founder)
    {
        await founder.Open("/rivers/findings/record");
        await Field(founder, "Form.NewBody", "Court of Audit");
        await Field(founder, "Form.On", "April 2026");
        await Field(founder, "Form.Statement", "A third of the discharges have no permit.");
        await Field(founder, "Form.Sources[0].NewTitle", "Report of the Court of Audit");
        await founder.Page.Locator("[name='Form.Effects[0].Effect']").SelectOptionAsync("Hinders");
        await Field(founder, "Form.Effects[0].Reason", "The rule is not applied.");
        await founder.Press("Record the finding");
        await Expect(founder.Notice).ToHaveTextAsync("The finding is on record.");
    }

    private static async Task CountSignatures(Visitor founder)
    {
        await founder.Open("/rivers/petition/record");
        await Field(founder, "Form.NewTerritory", "Flood plain");
        await Field(founder, "Form.Figure", "more than 12,000");
        await Field(founder, "Form.AsOf", "May 2026");
        await founder.Press("Record the tally");
        await Expect(founder.Main).ToContainTextAsync("more than 12,000");
    }

    private static async Task Judge(Visitor founder)
    {
        await founder.Open("/rivers/demands/R1/assess/2026");
        await founder.Page.GetByLabel("Decree on discharges").CheckAsync();
        await founder.Page.GetByLabel("A third of the discharges have no permit.").CheckAsync();
        await founder.Page.Locator("[name='Form.Level'][value=SomeProgress]").CheckAsync();
        await founder.Page.Locator("[name='Form.Movement'][value=Forward]").CheckAsync();
        await founder.Page.Locator("[name='Form.Confidence'][value=Limited]").CheckAsync();
        await Field(founder, "Form.Reason.English", "A decree asks permits; the Court of Audit shows that it is not applied.");
        await founder.Press("Record the judgement");
        await Expect(founder.Notice).ToHaveTextAsync("R1 is assessed for 2026.");
    }

    private static Task Field(Visitor founder, string name, string text) => founder.Page.Locator($"[name='{name}']").FillAsync(text);

    private static async Task Written(Visitor founder, string name, string text)
    {
        foreach (var language in Languages)
        {
            await Field(founder, $"{name}.{language}", text);
        }
    }
}
