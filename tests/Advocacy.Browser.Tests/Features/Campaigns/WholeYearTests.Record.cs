using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <content>What was said and done, and what shows it.</content>
public sealed partial class WholeYearTests
{
    private async Task EnterASource()
    {
        await _hand.Open("/rivers/evidence");
        await _hand.GoTo("/evidence/enter");
        await _hand.Write("Title", "Minutes of the water council");
        await _hand.Write("Publisher", "Water council");
        await _hand.Send("Save", "The source is on record.");
        await _hand.GoTo("/attach");
        await _hand.Attach("minutes.txt", "What the council said.");
        await _hand.Send("Attach it", "The copy is attached.");
        await _hand.Send("Checked today, nothing new", "Noted: checked today.");
        await _founder.Main.Locator("a[href*='/withdraw/Evidence/']").ClickAsync();
        await _hand.Write("Reason", "Entered on the wrong campaign, it seemed.");
        await _hand.Send("Withdraw", "It is withdrawn. It can be put back here.");
        await _founder.Main.Locator("a[href*='/withdrawn/Evidence/']").ClickAsync();
        await _hand.Write("Reason", "It is the right one.");
        await _hand.Send("Put it back", "It stands where it stood.");
    }

    private async Task Meet()
    {
        await PlanOne("Not to be");
        await _hand.GoTo("/call-off");
        await _hand.Write("Reason", "The cabinet cancelled it.");
        await _hand.Send("It does not take place", "The meeting is called off.");
        await PlanOne("Permit");
        await _hand.GoTo("/change");
        await _hand.Write("Subject", "Permits");
        await _hand.Write("Points", "A date for the decree");
        await _hand.Send("Save the plan", "The plan is changed.");
        await _hand.Follow("It took place: log it");
        await Expect(_founder.Main.Locator("[name='Form.Notes']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("- A date for the decree"));
        await _hand.Write("HeldOn", "12 January 2026");
        await _hand.Write("Commitments[0].Words", "We will table a decree before the summer.");
        await _hand.Choose("Commitments[0].Strength", "Promise");
        await _hand.Write("Commitments[0].Due", "June 2026");
        await _hand.Send("Log the meeting", "The meeting is on record.");
        await _hand.Reads("Clara Fleuve, Minister of Water");

        await _hand.GoTo("/attach");
        await _hand.Attach("note.txt", "A note handed over.");
        await _hand.Send("Attach it", "The file is attached.");
        await _hand.GoTo("/correct");
        await _hand.Write("HeldOn", "13 January 2026");
        await _hand.Write("Officials[0].Who", "D. Adviser, Minister of Water");
        await _hand.Write("Shown.NewTitle", "The invitation");
        await _hand.Write("Reason", "The invitation says the 13th.");
        await _hand.Send("Save", "It is corrected; what stood there stays to be read.");
        await _hand.Reads("D. Adviser, Minister of Water");
        await _founder.Main.Locator("a[href*='/readers/Meeting/']").ClickAsync();
        await _hand.Tick("Readers.Audience", "Public");
        await _hand.Write("Reason", "Agreed with the cabinet.");
        await _hand.Send("Save", "Who may read it is recorded.");
        await _hand.Reads("13 January 2026");
    }

    private async Task PlanOne(string subject)
    {
        await _hand.Open("/rivers/meetings");
        await _hand.GoTo("/meetings/plan");
        await _hand.Write("PlannedFor", "12 January 2026");
        await _hand.Write("Officials[0].Who", "Fleuve");
        await _hand.Write("Subject", subject);
        await _hand.TickNamed("R1 No discharge without a permit");
        await _hand.Send("Save the plan", "The meeting is planned. On its day, Home asks what was said.");
    }

    private async Task FollowTheCommitment()
    {
        await _hand.Open("/rivers/meetings");
        await _hand.Follow("Permits");
        await _hand.GoTo("/read-back");
        await _hand.Write("On", "14 January 2026");
        await _hand.Send("Record it as sent", "The letter is on record, with each promise it repeats.");
        await _hand.Open("/rivers/commitments");
        await _hand.Follow("We will table a decree");
        await _hand.GoTo("/words");
        await _hand.Write("Words", "We will table a decree before the summer break.");
        await _hand.Write("On", "20 January 2026");
        await _hand.Write("Reason", "The recording says so.");
        await _hand.Send("Save", "The words are corrected; the earlier ones stay.");
        await _hand.GoTo("/translate");
        await _hand.Write("Words.French", "Nous déposerons un décret avant l’été.");
        await _hand.Send("Save", "The translation is saved.");
        await _hand.GoTo("/due");
        await _hand.Write("Due", "September 2026");
        await _hand.Write("On", "2 May 2026");
        await _hand.Write("Reason", "The cabinet wrote that it takes longer.");
        await _hand.ChooseNamed("Evidence[0]", "Minutes of the water council – Water council");
        await _hand.Send("Save", "The new due date is on record; the earlier one stays.");
        await _hand.GoTo("/read-back");
        await _hand.Write("Text", "We understood that a decree is tabled before the break.");
        await _hand.Write("On", "15 January 2026");
        await _hand.Write("AnswerBy", "15 February 2026");
        await _hand.Send("Save");
        await _hand.GoTo("/reply");
        await _hand.Tick("Kind", "Confirmed");
        await _hand.Write("On", "10 February 2026");
        await _hand.Send("Save", "The reply is on record.");
        await _hand.GoTo("/settle");
        await _hand.Tick("State", "PartlyKept");
        await _hand.Write("On", "10 September 2026");
        await _hand.Write("Reason", "It was tabled, without the old discharges.");
        await _hand.ChooseNamed("Evidence[0]", "Minutes of the water council – Water council");
        await _hand.Send("Save", "What became of the commitment is on record.");
    }

    private async Task RecordAnAct()
    {
        await _hand.Open("/rivers/actions");
        await _hand.GoTo("/actions/record");
        await _hand.Write("Title", "Decree on discharges");
        await _hand.Choose("Kind", "RoyalDecree");
        await _hand.ChooseNamed("Authorities[0]", "Ministry of Water");
        await _hand.Choose("Stages[0].Stage", "Announced");
        await _hand.Write("Stages[0].On", "2 February 2026");
        await _hand.Write("Stages[0].NewTitle", "Draft decree");
        await _hand.Choose("Effects[0].Effect", "Advances");
        await _hand.Write("Effects[0].Reason", "It asks a permit of every new discharge.");
        await _hand.Send("Record the action", "The action is on record.");
        await _hand.GoTo("/stage");
        await _hand.Choose("Stage.Stage", "Adopted");
        await _hand.Write("Stage.On", "2 March 2026");
        await _hand.Write("Stage.NewTitle", "Official journal of 2 March 2026");
        await _hand.Send("Save", "The stage is on record.");
    }

    private async Task RecordAFinding()
    {
        await _hand.Open("/rivers/findings");
        await _hand.GoTo("/findings/record");
        await _hand.Write("NewBody", "Court of Audit");
        await _hand.Write("On", "April 2026");
        await _hand.Write("Statement", "A third of the discharges have no permit.");
        await _hand.Write("Sources[0].NewTitle", "Report of the Court of Audit");
        await _hand.Choose("Effects[0].Effect", "Hinders");
        await _hand.Write("Effects[0].Reason", "The rule is not applied.");
        await _hand.Send("Record the finding", "The finding is on record.");
    }

    private async Task CountSignaturesAndHandThemOver()
    {
        await _hand.Open("/rivers/petition");
        await _hand.GoTo("/petition/record");
        await _hand.Write("Where.NewTerritory", "Flood plain");
        await _hand.Write("Figure", "more than 12,000");
        await _hand.Write("AsOf", "May 2026");
        await _hand.Send("Record the tally", "The tally is on record.");
        await _hand.Reads("more than 12,000");
        await _hand.GoTo("/petition/handover");
        await _hand.Write("To", "Fleuve");
        await _hand.ChooseNamed("Where.Territory", "Flood plain");
        await _hand.Write("Days[0].On", "1 June 2026");
        await _hand.Send("Record the handover", "The handover is on record.");
        await Expect(_founder.Main.Locator("td a[href*='/people/']")).ToHaveTextAsync("Fleuve");
    }
}
