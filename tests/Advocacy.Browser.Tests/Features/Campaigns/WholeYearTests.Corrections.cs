namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <content>What was written wrongly, changed beside itself.</content>
public sealed partial class WholeYearTests
{
    private const string Changed = "It is changed; what stood there is in the history.";

    private async Task CorrectWhatWasWritten()
    {
        await Change("/rivers/findings/2", "line=Statement", () => _hand.Write("Statement.French", "Un tiers des rejets n’a pas de permis."));
        await _hand.Open("/rivers/evidence");
        await _hand.Follow("Minutes of the water council");
        await ChangeHere("line=PublishedOn", () => _hand.Write("PublishedOn", "3 January 2026"));
        await Change("/rivers/actions/1", "line=R1", () => _hand.Choose("Effects[0].Qualifier", "Partly"));
        await Change("/rivers/actions/1", "/stages/", () => InLine("Note", "Note.English", "Published the same day."));
        await _hand.Open("/rivers/commitments");
        await _hand.Follow("We will table a decree");
        await ChangeHere("line=Strength", () => _hand.Choose("Strength", "Written"));
        await _hand.Open("/rivers/people");
        await _hand.Follow("Clara Fleuve");
        await ChangeHere("/terms/", () => InLine("Title", "Title.English", "minister of rivers"));
        await Change("/rivers/petition", "/tallies/", () => InLine("Note", "Note.English", "Counted on paper."));
        await Change("/rivers/petition", "/handovers/", () => InLine("Days-0", "Days[0].Note.English", "On the bridge."));
        await Change("/rivers/demands/R1", "line=AsAsked", () => _hand.Write("AsAsked.French", "Aucun rejet sans permis, nulle part."));
        await _hand.GoTo("/obligations/record");
        await _hand.Write("Reference", "Water act");
        await _hand.WriteInEachLanguage("Title", "A permit for each discharge");
        await _hand.Write("Since", "2004");
        await _hand.Send("Save", "It stands with the demand.");
        await ChangeHere("/obligations/", () => _founder.Main.Locator("[name='Form.NeverWas'][type=checkbox]").CheckAsync());
    }

    /// <summary>A demand of the year to come: this year's card doesn't wait for it.</summary>
    private async Task AskSomethingMore()
    {
        await _hand.Open("/rivers/demands");
        await _hand.GoTo("/demands/ask");
        await _hand.Write("Code", "R9");
        await _hand.Choose("Kind", "Law");
        await _hand.WriteInEachLanguage("Title", "Old discharges too");
        await _hand.WriteInEachLanguage("AsAsked", "No old discharge without a permit");
        await _hand.Write("Since", "January 2027");
        await _hand.TickNamed("R1 No discharge without a permit");
        await _hand.Send("Ask it", "It is asked now.");
        await _hand.Reads("It continues");
    }

    private async Task Change(string page, string link, Func<Task> fields)
    {
        await _hand.Open(page);
        await ChangeHere(link, fields);
    }

    /// <summary>Follows the first way to change that leads there, and says why.</summary>
    private async Task ChangeHere(string link, Func<Task> fields)
    {
        await _founder.Main.Locator($"a.change[href*='{link}']").First.ClickAsync();
        await fields();
        await _hand.Write("Reason", "Read again.");
        await _hand.Send("Save", Changed);
    }

    private async Task InLine(string line, string field, string text)
    {
        await _founder.Main.Locator($"#line-{line} > summary").ClickAsync();
        await _hand.Write(field, text);
    }
}
