using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Meetings;

public sealed class LogMeetingTests : BrowserTest
{
    private const int MostKeys = 95;
    private const int MostRequests = 10;

    [Test]
    public async Task A_date_is_said_in_words_while_it_is_typed_in_a_row_added_too()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        await analyst.Fill("Date", "3/12/2012");
        await Expect(analyst.Page.Locator("#Form_HeldOn-understood")).ToContainTextAsync("Monday 3");
        await Expect(analyst.Page.Locator("#Form_HeldOn-understood")).ToContainTextAsync("the day comes first");

        for (var row = 0; row < 3; row++)
        {
            await analyst.Press("Another commitment");
        }

        await analyst.Page.Locator("[name='Form.Commitments[3].Due']").FillAsync("in the spring");
        await analyst.Page.Locator("[name='Form.Commitments[3].Due']").FillAsync("1/3/2027");
        await Expect(analyst.Page.Locator("#Form_Commitments_3__Due-understood")).ToContainTextAsync("Monday 1");
    }

    [Test]
    public async Task A_meeting_with_two_commitments_is_logged_with_the_keyboard_alone()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium");
        var keyboard = analyst.Keyboard;
        var requests = new List<string>();
        analyst.Page.Request += (_, request) => requests.Add(request.ResourceType);

        await keyboard.Press("Meetings");
        await Expect(analyst.Heading).ToHaveTextAsync("Meetings");
        await keyboard.Press("Log a meeting");
        await Expect(analyst.Heading).ToHaveTextAsync("Log a meeting");
        // What another test began here and left is told on top, and passed by key.
        var left = await analyst.Page.Locator(".draft a").CountAsync();
        await keyboard.Type("Date", "14 May 2013");
        await keyboard.Choose("Kind", "call");
        await keyboard.Type("Official 1", "A. Counsellor, Minister of Justice");
        await keyboard.Type("Subject", "The circular, once more");
        await keyboard.Tick("D1 Revise the conditions of victim status");
        await keyboard.Type("Exact words", "We will circulate a draft before the summer.");
        await keyboard.Choose("How firm", "promise");
        await keyboard.Type("Due", "June 2013");
        await keyboard.Press("Another commitment");
        await keyboard.TypeHere("We will look at a reflection period.");
        await keyboard.Choose("How firm", "will look into it");
        await keyboard.Press("Log the meeting");

        await Expect(analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await Expect(analyst.Main.Locator("blockquote")).ToHaveCountAsync(2);
        await TestContext.Out.WriteLineAsync($"Log a meeting, from home to saved: {keyboard.Steps} keys and {keyboard.Letters} letters; "
            + string.Join(", ", requests.GroupBy(kind => kind).Select(kind => $"{kind.Count()} {kind.Key}")));
        Assert.That(keyboard.Steps - left, Is.LessThanOrEqualTo(MostKeys));
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

        await analyst.Fill("Official 1", "C. Counsellor");
        await analyst.Fill("Subject", "Said in passing");
        await analyst.Tick("D3");
        await analyst.Press("Log the meeting");

        await Expect(analyst.Refusals).ToContainTextAsync("List the commitments that were made, or say that none was made.");
        await Expect(analyst.Refusals).ToBeFocusedAsync();
        await Expect(analyst.Page.GetByLabel("Subject")).ToHaveValueAsync("Said in passing");
        await Expect(analyst.Page.GetByLabel("Official 1").First).ToHaveValueAsync("C. Counsellor");
        Assert.That(await Site.Sample.Record(db => db.Meetings.AsEnumerable().Count(meeting => meeting.Subject.ToString() == "Said in passing")), Is.Zero);
    }
}
