using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Shared;

/// <summary>What an analyst does every week, by keyboard alone: it can be done, in no more keys than said here, and how many it took is printed.</summary>
public sealed class EverydayTasksTests : BrowserTest
{
    private Visitor _analyst = null!;
    private Keyboard _hands = null!;
    private int _pages;

    [SetUp]
    public async Task AnAnalystAtTheKeyboard()
    {
        _analyst = await An(Role.Analyst);
        _hands = _analyst.Keyboard;
        _pages = 0;
        _analyst.Page.Request += (_, request) => _pages += request.IsNavigationRequest ? 1 : 0;
    }

    [Test]
    public async Task Plan_a_meeting_and_log_it()
    {
        await Begin("/belgium/meetings/plan");
        await _hands.Type("Day", "14 May 2013");
        await _hands.Type("Name, post or body", "Minister of the Interior");
        await _hands.Key("Enter");
        await _hands.Tick("D1 Revise the conditions of victim status");
        await _hands.Type("Subject", "Residence of the child victim");
        await _hands.Type("Our own points", "A contact for the shelters");
        await _hands.Press("Save the plan");
        await Expect(_analyst.Main).ToContainTextAsync("A contact for the shelters");
        var height = await Height();
        await _hands.Press("It took place: log it");
        await Expect(_analyst.Page.Locator("[name='Form.Notes']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("- A contact for the shelters"));
        // The browser puts the caret in the first field with its first painting: a hand is slower than that.
        await Expect(_analyst.Page.Locator("[autofocus]")).ToBeFocusedAsync();
        await _hands.Tick("No commitment was made");
        await _hands.Key("Control+Enter");
        await Expect(_analyst.Notice).ToHaveTextAsync("The meeting is on record.");
        await End("Plan a meeting and log it", 60, height);
    }

    [Test]
    public async Task Slip_a_date_and_settle_as_broken()
    {
        await Begin(await Commitment() + "/due");
        await _hands.Type("New due date", "June 2027");
        await _hands.Type("Said on", "2 May 2026");
        await _hands.Type("Reason given", "The cabinet wrote that it takes longer.");
        await _hands.ChooseByLetter("Source 1", "P", "P");
        await _hands.Press("Save");
        await Expect(_analyst.Notice).ToContainTextAsync("The new due date is on record");
        await End("Slip a date", 20, await Height());

        await Begin(await Commitment() + "/settle");
        await _hands.To("open");
        await _hands.Key("ArrowDown");
        await _hands.Key("ArrowDown");
        await _hands.Key("ArrowDown");
        await _hands.Type("Since", "1 October 2026");
        await _hands.Type("Reason", "Nothing came of it.");
        await _hands.ChooseByLetter("Source 1", "P", "P");
        await _hands.Press("Save");
        await Expect(_analyst.Notice).ToContainTextAsync("What became of the commitment is on record");
        await Expect(_analyst.Main).ToContainTextAsync("broken");
        await End("Settle as broken", 25, await Height());
    }

    [Test]
    public async Task Correct_an_acts_title()
    {
        await Begin("/belgium/actions/5/correct?line=Title");
        var height = await Height();
        await _hands.To("English");
        await _hands.Key("End");
        await _hands.TypeHere(" (revised)");
        await _hands.Type("Why", "It was revised before it was signed.");
        await _hands.Press("Save");
        await Expect(_analyst.Heading).ToContainTextAsync("(revised)");
        await End("Correct an act's title", 25, height);
    }

    [Test]
    public async Task Withdraw_a_finding()
    {
        await Begin("/belgium/findings/9");
        await _hands.Press("Withdraw: entered by mistake");
        await _analyst.Page.WaitForURLAsync("**/withdraw/**");
        await _hands.Type("Reason", "Entered twice.");
        await _hands.Press("Withdraw");
        await Expect(_analyst.Notice).ToContainTextAsync("It is withdrawn.");
        await End("Withdraw a finding", 40, await Height());
    }

    private async Task Begin(string address)
    {
        await _analyst.Open(address);
        _hands = _analyst.Keyboard;
        await _hands.Press("Skip to the content");
        _pages = 0;
    }

    private async Task<string> Commitment()
    {
        await _analyst.Open("/belgium/commitments?state=Open");
        return (await _analyst.Main.Locator("tbody th a").Last.GetAttributeAsync("href"))!;
    }

    private Task<int> Height() => _analyst.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");

    private async Task End(string task, int most, int height)
    {
        await TestContext.Out.WriteLineAsync($"{task}: {_hands.Steps} keys beside {_hands.Letters} letters, {_pages} pages, {height} px");
        Assert.That(_hands.Steps, Is.LessThanOrEqualTo(most), task);
    }
}
