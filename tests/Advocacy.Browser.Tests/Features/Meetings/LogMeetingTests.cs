using System.Text.RegularExpressions;
using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Meetings;

public sealed class LogMeetingTests : BrowserTest
{
    private const int MostKeys = 40;
    private const int MostRequests = 10;

    [Test]
    public async Task A_date_is_said_in_words_while_it_is_typed_in_a_row_added_too()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        await analyst.Fill("Date", "3/12/2012");
        await Expect(analyst.Page.Locator("#Form_HeldOn-understood")).ToContainTextAsync("Monday 3");
        await Expect(analyst.Page.Locator("#Form_HeldOn-understood")).ToContainTextAsync("the day comes first");

        // Whoever writes in the last row finds another one below it.
        for (var row = 0; row < 3; row++)
        {
            await analyst.Page.Locator($"[name='Form.Commitments[{row}].Words']").FillAsync("Something.");
        }

        await analyst.Page.Locator("[name='Form.Commitments[3].Due']").FillAsync("in the spring");
        await analyst.Page.Locator("[name='Form.Commitments[3].Due']").FillAsync("1/3/2027");
        await Expect(analyst.Page.Locator("#Form_Commitments_3__Due-understood")).ToContainTextAsync("Monday 1");
    }

    [Test]
    public async Task Two_officials_two_commitments_and_a_file_take_less_than_forty_keys_beside_the_text()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        var keyboard = analyst.Keyboard;
        var requests = new List<string>();
        analyst.Page.Request += (_, request) => requests.Add(request.ResourceType);

        await Expect(analyst.Page.Locator("#Form_HeldOn")).ToBeFocusedAsync();
        await keyboard.Key("Control+a");
        await keyboard.TypeHere("14 May 2013");
        await keyboard.Type("Name, post or body", "A. Counsellor, Minister of Justice");
        await keyboard.Key("Enter");
        await keyboard.TypeHere("B. Adviser");
        await keyboard.Key("Enter");
        await keyboard.Tick("D1 Revise the conditions of victim status");
        await keyboard.Type("Subject", "The circular, once more");
        await keyboard.Type("Exact words", "We will circulate a draft before the summer.");
        await keyboard.Tick("A. Counsellor");
        await keyboard.Type("Due", "June 2013");
        await keyboard.ChooseByLetter("How firm", "pr", "promise");
        await keyboard.Type("Exact words", "We will look at a reflection period.");
        await keyboard.Tick("A. Counsellor");
        await keyboard.Key("ArrowRight");
        await keyboard.ChooseByLetter("How firm", "wi", "will look into it");
        await keyboard.To("Files");
        await analyst.Page.Locator("#Attached").SetInputFilesAsync(new FilePayload { Name = "memo.txt", MimeType = "text/plain", Buffer = "What was said."u8.ToArray() });
        await keyboard.Key("Control+Enter");

        await Expect(analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(analyst.Main.Locator("blockquote")).ToHaveCountAsync(2);
        await Expect(analyst.Main).ToContainTextAsync("B. Adviser");
        await Expect(analyst.Main).ToContainTextAsync("memo.txt");
        await TestContext.Out.WriteLineAsync($"Log a meeting: {keyboard.Steps} keys and {keyboard.Letters} letters; "
            + string.Join(", ", requests.GroupBy(kind => kind).Select(kind => $"{kind.Count()} {kind.Key}")));
        Assert.That(keyboard.Steps, Is.LessThan(MostKeys));
        Assert.That(requests.Count(kind => kind is "document" or "fetch" or "xhr"), Is.LessThanOrEqualTo(MostRequests));

        await analyst.Open("/belgium/meetings");
        var line = analyst.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "The circular, once more" });
        await Expect(line).ToContainTextAsync("14/05/2013");
        await Expect(line).ToContainTextAsync("D1");

        await analyst.Open("/belgium/demands/D1");
        var year = analyst.Page.Locator(".timeline-year").Filter(new() { Has = analyst.Page.GetByRole(AriaRole.Heading, new() { Name = "2013", Exact = true }) });
        await Expect(year).ToContainTextAsync("The circular, once more");
        await Expect(year).ToContainTextAsync("We will circulate a draft before the summer.");
        await Expect(year).ToContainTextAsync("We will look at a reflection period.");
    }

    [Test]
    public async Task A_meeting_is_logged_in_a_browser_without_script()
    {
        var analyst = await Arrive(new() { As = Role.Analyst, Script = false });
        await analyst.Open("/belgium/meetings/log");

        await analyst.Fill("Date", "3 June 2014");
        await analyst.Fill("Official 1", "B. Counsellor");
        await analyst.Fill("Subject", "Shelters, without script");
        await analyst.Tick("D2");
        await analyst.Page.GetByLabel("Exact words").Nth(1).FillAsync("The second row is there without being asked for.");
        await analyst.Page.GetByLabel("How firm").Nth(1).SelectOptionAsync("Promise");
        await analyst.Press("Log the meeting");

        await Expect(analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(analyst.Heading).ToContainTextAsync("Shelters, without script");
        await Expect(analyst.Main.Locator("blockquote")).ToContainTextAsync("The second row is there");
    }

    [Test]
    public async Task A_meeting_that_says_nothing_of_commitments_is_refused_and_stays_as_typed()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");

        await analyst.Fill("Name, post or body", "C. Counsellor");
        await analyst.Fill("Subject", "Said in passing");
        await analyst.Tick("D3");
        await analyst.Press("Log the meeting");

        await Expect(analyst.Refusals).ToContainTextAsync("List the commitments that were made, or say that none was made.");
        await Expect(analyst.Refusals).ToBeFocusedAsync();
        await Expect(analyst.Page.GetByLabel("Subject")).ToHaveValueAsync("Said in passing");
        await Expect(analyst.Page.Locator(".chip-list strong")).ToHaveTextAsync("C. Counsellor");
        Assert.That(await Site.Sample.Record(db => db.Meetings.AsEnumerable().Count(meeting => meeting.Subject.ToString() == "Said in passing")), Is.Zero);
    }

    [Test]
    public async Task Officials_are_chips_that_are_taken_away_and_promises_are_by_one_of_them()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        var finder = analyst.Page.Locator("#finder");
        foreach (var name in new[] { "D. Counsellor", "E. Counsellor" })
        {
            await finder.FillAsync(name);
            await finder.PressAsync("Enter");
        }

        await Expect(analyst.Page.Locator(".chip-list li").First).ToContainTextAsync("is new");
        await analyst.Page.Locator(".made").First.GetByLabel("E. Counsellor").CheckAsync();
        await Expect(analyst.Page.Locator("[name='Form.Commitments[0].By']")).ToHaveValueAsync("E. Counsellor");
        await analyst.Page.Locator(".chip-list").GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(analyst.Page.Locator(".chip-list li")).ToHaveCountAsync(1);
        await Expect(analyst.Page.Locator("[name='Form.Officials[1].Who']")).ToHaveValueAsync("");
        // What was said of somebody who is there no longer stays to be seen.
        await Expect(analyst.Page.Locator("[name='Form.Commitments[0].By']")).ToBeVisibleAsync();
        await finder.PressAsync("Backspace");
        await Expect(finder).ToHaveValueAsync("D. Counsellor");
    }

    [Test]
    public async Task A_refusal_says_in_which_row()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        await analyst.Fill("Name, post or body", "F. Counsellor");
        await analyst.Fill("Subject", "Refused by row");
        await analyst.Tick("D1");
        await analyst.Page.Locator("[name='Form.Commitments[0].Words']").FillAsync("First.");
        await analyst.Page.Locator("[name='Form.Commitments[0].Strength']").SelectOptionAsync("Promise");
        await analyst.Page.Locator("[name='Form.Commitments[1].Words']").FillAsync("Second.");
        await analyst.Press("Log the meeting");
        await Expect(analyst.Refusals).ToContainTextAsync("Commitment 2: Say how firm this commitment was.");
    }

    [Test]
    public async Task A_promise_noted_in_one_line_from_any_page_is_read_over_and_logged()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/demands/D1");
        await analyst.Page.Keyboard.PressAsync("n");
        await analyst.Page.Keyboard.TypeAsync("@\"G. Counsellor\" #D1 #D3 A draft circular is on its way, we hear !2027-03");
        await analyst.Page.Keyboard.PressAsync("Enter");

        await Expect(analyst.Heading).ToHaveTextAsync("Log a meeting");
        await Expect(analyst.Page.Locator(".chip-list strong")).ToHaveTextAsync("G. Counsellor");
        await Expect(analyst.Page.Locator("[name='Form.Commitments[0].Due']")).ToHaveValueAsync(new Regex(@"^March\s2027$"));
        await analyst.Page.Locator("[name='Form.Commitments[0].Strength']").SelectOptionAsync("Promise");
        await analyst.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(analyst.Main.Locator("blockquote")).ToContainTextAsync("A draft circular is on its way, we hear");
    }

    [Test]
    public async Task Keys_of_one_letter_can_be_turned_off()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/account");
        await analyst.Press("Turn them off");
        await Expect(analyst.Notice).ToContainTextAsync("do nothing");
        await analyst.Open("/belgium/demands");
        await analyst.Page.Keyboard.PressAsync("n");
        await analyst.Page.Keyboard.PressAsync("/");
        await Expect(analyst.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Expect(analyst.Page.Locator("#search")).Not.ToBeFocusedAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_pasted_message_and_an_invitation_fill_in_the_form(bool script)
    {
        var analyst = await Arrive(new() { As = Role.Analyst, Script = script });
        await analyst.Open("/belgium/meetings/log");
        await analyst.Page.Locator(".bring summary").ClickAsync();
        await analyst.Page.Locator("#Pasted").FillAsync("As promised:\n- a draft before the summer\n- an answer in writing");
        await analyst.Press("Offer its lines");
        await Expect(analyst.Page.Locator("[name='Form.Commitments[1].Words']")).ToHaveValueAsync("an answer in writing");

        var invitation = new FilePayload
        {
            Name = "talk.ics",
            MimeType = "text/calendar",
            Buffer = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20120307\r\nSUMMARY:By invitation\r\nATTENDEE;CN=H. Counsellor:mailto:h@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8.ToArray(),
        };
        if (script)
        {
            // Dropped anywhere on the page, once it listens.
            await analyst.Page.WaitForLoadStateAsync(LoadState.Load);
            await analyst.Page.EvaluateAsync(
                """
                text => {
                  const files = new DataTransfer();
                  files.items.add(new File([text], "talk.ics", { type: "text/calendar" }));
                  document.querySelector("h1").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files }));
                }
                """, System.Text.Encoding.UTF8.GetString(invitation.Buffer));
        }
        else
        {
            await analyst.Page.Locator(".bring summary").ClickAsync();
            await analyst.Page.Locator("#Invitation").SetInputFilesAsync(invitation);
            await analyst.Press("Read the invitation");
        }

        await Expect(analyst.Page.Locator("#Form_HeldOn")).ToHaveValueAsync(new Regex(@"^7\sMarch\s2012$"));
        await Expect(analyst.Page.Locator("[name='Form.Commitments[1].Words']")).ToHaveValueAsync("an answer in writing");
        await analyst.Page.Locator("[name='Form.Commitments[0].Strength']").SelectOptionAsync("Promise");
        await analyst.Page.Locator("[name='Form.Commitments[1].Strength']").SelectOptionAsync("Promise");
        await analyst.Tick("D1");
        await analyst.Main.GetByRole(AriaRole.Button, new() { Name = "Log the meeting", Exact = true }).Last.ClickAsync();
        await Expect(analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(analyst.Main.Locator("blockquote")).ToHaveCountAsync(2);
    }
}
