using Microsoft.Playwright;
using System.Text.RegularExpressions;
using Advocacy.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <content>The campaign, who works on it, and who holds which post.</content>
public sealed partial class WholeYearTests
{
    private async Task OpenTheFirstAccount(Served served)
    {
        await _hand.Open($"/setup/{served.Services.GetRequiredService<SetupLink>().Draw()}");
        await _founder.Fill("Your name", "A founder");
        await _founder.Fill("E-mail address", "founder@example.org");
        await _founder.Fill("Password", Password);
        await _founder.Press("Make the account");
        await _founder.SignIn("founder@example.org", Password);
    }

    private async Task StartTheCampaign()
    {
        await _hand.Open("/campaigns/start");
        await _hand.WriteInEachLanguage("Title", "Clean rivers");
        await _hand.Write("Code", "rivers");
        await _hand.Write("Began", "March 2024");
        await _hand.WriteInEachLanguage("Publisher", "River Watch");
        await _hand.Write("Demands[0].Code", "R1");
        await _hand.Choose("Demands[0].Kind", "Law");
        await _hand.WriteInEachLanguage("Demands[0].Title", "No discharge without a permit");
        await _hand.WriteInEachLanguage("Demands[0].AsAsked", "That nothing is discharged into a river without a permit.");
        await _hand.Write("Demands[0].NewAuthority", "Ministry of Water");
        await _hand.Send("Start the campaign");
        await Expect(_founder.Page).ToHaveURLAsync(new Regex("/rivers$"));
    }

    private async Task CorrectTheCampaign()
    {
        await _hand.Open("/rivers/settings");
        await _hand.GoTo("/settings/campaign");
        await _hand.WriteInEachLanguage("Partners", "Anglers of the Plain");
        await _hand.Write("Reason", "They joined before the first signature.");
        await _hand.Send("Save", "The campaign was corrected.");
    }

    private async Task InviteSomebody(Seat seat)
    {
        await _hand.Open("/rivers/settings");
        await _hand.GoTo("/settings/invite");
        await _hand.Write("Name", "A. Newcomer");
        await _hand.Write("Email", "newcomer@example.org");
        await _hand.TickNamed("editor: makes and publishes the progress card");
        await _hand.Send("Open the account", "The account is open. Send the link below to whoever it is for.");
        var newcomer = await Arrive(seat);
        await newcomer.Open(await _founder.Page.GetByLabel("Link").InputValueAsync());
        await newcomer.Fill("Password", Password);
        await newcomer.Press("Save the password");
        await _hand.GoTo("/change");
        await _hand.Tick("Roles", "Board");
        await _hand.Tick("Roles", "Analyst");
        await _hand.Write("Reason", "Both, for a year.");
        await _hand.Send("Save", "The account is as you set it.");
        await _hand.GoTo("/password");
        await _hand.Write("Reason", "The link was lost.");
        await _hand.Send("Take the password away");
        await Expect(_founder.Page.GetByLabel("Link")).ToBeVisibleAsync();
        _member = newcomer;
        await _member.Open(await _founder.Page.GetByLabel("Link").InputValueAsync());
        await _member.Fill("Password", Password);
        await _member.Press("Save the password");
        await _member.SignIn("newcomer@example.org", Password);
    }

    private async Task SomebodyTakesOfficeAndAnotherLeaves()
    {
        await StartATerm("Clara Fleuve", "Minister of Water", "3 February 2025");
        await StartATerm("Otto Quelle", "Head of cabinet", "4 February 2025");
        await _hand.GoTo("/end");
        await _hand.Write("On", "1 September 2025");
        await _hand.Write("Shown.NewTitle", "Notice of departure");
        await _hand.Send("End the term", "The term is ended.");
    }

    private async Task StartATerm(string who, string post, string from)
    {
        await _hand.Open("/rivers/people");
        await _hand.GoTo("/people/terms/start");
        await _hand.Write("Who", who);
        await _hand.Write("NewPost", post);
        await _hand.ChooseNamed("Body", "Ministry of Water");
        await _hand.Write("From", from);
        await _hand.Write("Shown.NewTitle", "Decree of appointment");
        await _hand.Send("Record the term");
        await Expect(_founder.Heading).ToHaveTextAsync(who);
    }

    private async Task Reshuffle()
    {
        await _hand.Open("/rivers/people");
        await _hand.GoTo("/people/reshuffle");
        await _hand.Write("On", "5 October 2026");
        await _founder.Page.GetByLabel("Successor: Minister of Water").FillAsync("Dirk Strom");
        await _hand.Send("Record the reshuffle");
        await Expect(_founder.Notice).ToContainTextAsync("Posts changed: 1.");
        await _hand.Reads("Dirk Strom");
    }

    private async Task EraseAName()
    {
        await _founder.Main.Locator(".lanes-table > summary").ClickAsync();
        await _hand.Follow("Otto Quelle");
        await _hand.GoTo("/rename");
        await _hand.Write("Name", "Otto-Karl Quelle");
        await _hand.Write("Reason", "The decree has both names.");
        await _hand.Send("Save", "The name is changed.");
        await MergeAndTellApart();
        await _hand.GoTo("/erase");
        await _hand.Write("Name", "Otto-Karl Quelle");
        await _hand.Write("Reason", "Asked for in writing on 2 November 2026.");
        await _hand.Send("Erase the name for good", "The name is erased.");
        await _hand.Open("/rivers/people/erase");
        await _hand.Write("Name", "Dirk Strom");
        await _hand.Write("Again", "Strom, Dirk");
        await _hand.Write("Reason", "Asked for by telephone on 3 November 2026.");
        await _hand.Send("Erase the name for good", "The name is erased.");
    }

    private async Task MergeAndTellApart()
    {
        await _hand.GoTo("/merge");
        await _hand.ChooseNamed("Into", "Dirk Strom");
        await _hand.Write("Reason", "One and the same, it was said.");
        await _hand.Send("Merge", "Otto-Karl Quelle is merged with this person.");
        await _hand.GoTo("/apart");
        await _hand.Write("Reason", "They are two after all.");
        await _hand.Send("Tell them apart again", "They are two people again.");
    }

    private async Task PurgeAPassage()
    {
        await _hand.Open("/rivers/settings");
        await _hand.GoTo("/settings/purge");
        await _hand.Write("Passage", "Notice of departure");
        await _founder.Page.GetByRole(AriaRole.Button, new() { Name = "Show where it stands" }).ClickAsync();
        await _hand.Reads("Lines of the journal");
        await _hand.Write("Reason", "The notice names a child.");
        await _hand.TickNamed("I have seen where it stands; it goes for good");
        await _hand.Send("Purge it for good", "The passage is purged: it stands in no record, no line of the journal and no draft any more. Copies made by hand outside of Advocacy still hold it until they are replaced.");
    }
}
