using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <content>From the judgement to the published card.</content>
public sealed partial class WholeYearTests
{
    private const int PatienceWithTheTypesetter = 60_000;

    private async Task Judge()
    {
        await _hand.Open("/rivers/method");
        await _hand.GoTo("/method/1/write");
        await _hand.Write("Levels[1].Word.English", "Clear progress");
        await _hand.Send("Save version 1", "Version 1 of the rubric is written; years from 2024 on are judged by it.");
        await OpenTheYear();
        await _hand.Open("/rivers/demands/R1/assess/2026");
        await _hand.TickNamed("Decree on discharges");
        await _hand.TickNamed("A third of the discharges have no permit.");
        await _hand.Tick("Level", "SomeProgress");
        await _hand.Tick("Movement", "Forward");
        await _hand.Tick("Confidence", "Limited");
        await _hand.WriteInEachLanguage("Reason", "A decree asks permits; the Court of Audit shows that it is not applied.");
        await _hand.Send("Record the judgement", "R1 is assessed for 2026.");
        await JudgeASecondTime();
    }

    private async Task OpenTheYear()
    {
        await _hand.Open("/rivers/year/2026");
        await _hand.Follow("Open the year");
        await _hand.Choose("Seconds[0].AccountId", "A. Newcomer");
        await _hand.Send("Open the year", "The year 2026 is open.");
    }

    private async Task JudgeASecondTime()
    {
        await _member.Open("/rivers/demands/R1/2026");
        await Expect(_member.Heading).ToHaveTextAsync("There is nothing here");
        await _member.Open("/rivers");
        await _member.Main.Locator("a[href$='/second/2026']").ClickAsync();
        await _member.Main.Locator("input[value='LimitedProgress']").CheckAsync();
        await _member.Main.Locator("input[value='Strong']").CheckAsync();
        await _member.Main.Locator("textarea[name$='Reason.English']").FillAsync("The decree is not applied.");
        await _member.Press("Give the second judgement");
        await Expect(_member.Notice).ToHaveTextAsync("R1 is judged a second time for 2026.");
        await Expect(_member.Main).ToContainTextAsync("one level apart");
    }

    private async Task BringOutTheCard()
    {
        await _hand.Open("/rivers/cards");
        await _hand.GoTo("/cards/2026/make");
        await _hand.GoTo("/cards/2026/release");
        await _hand.Send("Release what is ticked");
        await _hand.WriteInEachLanguage("Verdict", "A decree, and half of it applied.");
        await _hand.Send("Freeze the facts and make the card", "The card is being made.");
        await Typeset();
        await _hand.GoTo("/round");
        await _hand.Write("Replies[0].Asked", "The Minister of Water");
        await _hand.Choose("Replies[0].Demand", "R1");
        await _hand.Write("Replies[0].AskedOn", "1 October 2026");
        await _hand.Choose("SignOffs[0].Role", "Board");
        await _hand.Write("SignOffs[0].Name", "The board of River Watch");
        await _hand.Write("SignOffs[0].On", "2 October 2026");
        await _hand.Send("Save", "It is recorded; the card is being typeset anew.");
        await Typeset();
        await TheMinistryAnswers();
        await TheBoardDecides();
        await _hand.GoTo("/publish");
        await _hand.TickNamed("I publish it as it is");
        await _hand.Send("Publish now", "The card is published.");
    }

    /// <summary>A ballot that is called off, one with an objection on paper that its member confirms, and one that decides by majority.</summary>
    private async Task TheBoardDecides()
    {
        await AskTheBoard("Ask the board");
        await _hand.GoTo("/call-off");
        await _hand.Write("Reason", "The wrong day.");
        await _hand.Send("Call it off", "The ballot is called off.");
        await AskTheBoard("Ask the board again");
        await _founder.Main.Locator("a[href*='/paper/']").First.ClickAsync();
        await _founder.Main.Locator("#R1 input[value='Objects']").CheckAsync();
        await _founder.Main.Locator("#R1 textarea").FillAsync("Nobody applies it.");
        await _hand.Send("Save this paper", "What A. Newcomer answered on paper is kept, sealed until the ballot is closed.");

        await Answer("Objects");
        await Count("Returned with an objection: R1.");
        await _founder.Main.Locator("a[href*='/objections/']").First.ClickAsync();
        await _hand.Tick("Answer", "Maintains");
        await _hand.Write("Words", "The test asks for a decree, and there is one.");
        await _hand.Send("Send to the board", "It is kept. The board can be asked again: this time the majority decides.");
        await AskTheBoard("Ask the board again");
        await Answer("Agrees");
        await Count("The board approved the card of 2026 as it stands.");
        await _hand.GoTo("/minutes");
        await _hand.Reads("Nobody applies it, and nobody will.");
        await _hand.Open("/rivers/cards/2026");
    }

    /// <summary>One link that went astray, and one by which the ministry answers without an account.</summary>
    private async Task TheMinistryAnswers()
    {
        await AskTheMinistry("Ministry of Woods");
        await _hand.GoTo("/close");
        await _hand.Write("Reason", "It went to the woods.");
        await _hand.Send("Close it", "The link is closed.");
        await AskTheMinistry("Ministry of Water");
        var ministry = await Arrive(_seat);
        await ministry.Open(await _founder.Page.GetByLabel("Private link").First.InputValueAsync());
        await ministry.Main.Locator("input[value='Corrects']").First.CheckAsync();
        await ministry.Main.Locator(".point textarea").First.FillAsync("Nine in ten discharges have a permit.");
        await ministry.Press("Send the answer");
        await Expect(ministry.Notice).ToHaveTextAsync("Thank you: your answer is kept and will be printed beside the judgement.");

        await _hand.Open("/rivers/cards/2026/replies");
        await _founder.Main.Locator("a[href$='/settle']").Last.ClickAsync();
        await _founder.Main.Locator("input[value='Maintained']").First.CheckAsync();
        await _founder.Main.GetByLabel("Why the sentence stays").First.FillAsync("The Court of Audit counted them.");
        await _hand.Send("Take it into the draft", "It stands in the draft; the card is being typeset anew.");
        await _hand.Open("/rivers/cards/2026");
        await Typeset();
    }

    private async Task AskTheMinistry(string named)
    {
        await _hand.Open("/rivers/cards/2026/replies/ask");
        await _hand.Write("Asked", named);
        await _hand.Choose("Language", "English");
        await _hand.Send("Open the link", "The link is open. Send it to whoever is asked.");
    }

    private async Task AskTheBoard(string link)
    {
        await _hand.Open("/rivers/review/2026");
        await _hand.Follow(link);
        await _hand.Write("Quorum", "1");
        await _hand.Send("Open the ballot", "The ballot is open: whoever is asked finds it on the first page.");
    }

    private async Task Answer(string choice)
    {
        await _member.Open("/rivers/review/2026/answer");
        await _member.Main.Locator($"#R1 input[value='{choice}']").CheckAsync();
        if (choice != "Agrees")
        {
            await _member.Main.Locator("#R1 textarea").FillAsync("Nobody applies it, and nobody will.");
        }

        if (await _member.Main.Locator("#card input[value='Agrees']").CountAsync() > 0)
        {
            await _member.Main.Locator("#card input[value='Agrees']").CheckAsync();
        }

        await _member.Press("Save my answers");
        await Expect(_member.Notice).ToContainTextAsync("sealed until the ballot is closed");
    }

    private async Task Count(string outcome)
    {
        await _hand.Open("/rivers/review/2026");
        await _hand.GoTo("/close");
        await _hand.Send("Close and count");
        await Expect(_founder.Heading).ToHaveTextAsync(outcome);
    }

    private async Task TakeItBack()
    {
        await _hand.Open("/rivers/cards/2026");
        await _hand.GoTo("/withdraw");
        await _hand.WriteInEachLanguage("Reason", "A name in it was nobody's to print.");
        await _hand.Tick("IsMeant", "true");
        await _hand.Send("Withdraw it for good", "Edition 1 of the card of 2026 is withdrawn.");
        await _hand.Open("/rivers/published/2026/en");
        await _hand.Reads("A name in it was nobody's to print.");
    }

    /// <summary>Without script the page fetches itself again until the card is there.</summary>
    private Task Typeset() =>
        Expect(_founder.Page.Locator("iframe.pdf-frame")).ToBeVisibleAsync(new() { Timeout = PatienceWithTheTypesetter });
}
