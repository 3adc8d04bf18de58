using System.Net;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Shared;

/// <summary>Today is Saturday, 14 March 2026.</summary>
public sealed class UnderstandTests : AppTest
{
    [SetUp]
    public Task ByAnAnalyst() => SignInAs(Role.Analyst);

    [TestCase("3/12/2012", false, "Understood as Monday 3 December 2012, and not 12 March 2012: the day comes first.")]
    [TestCase("13/12/2012", false, "Understood as Thursday 13 December 2012.")]
    [TestCase("4/4/2012", false, "Understood as Wednesday 4 April 2012.")]
    [TestCase("20 March", false, "Understood as Thursday 20 March 2025.")]
    [TestCase("20 March", true, "Understood as Friday 20 March 2026.")]
    [TestCase("5/6", true, "Understood as Friday 5 June 2026, and not 6 May 2026: the day comes first.")]
    [TestCase("yesterday", false, "Understood as Friday 13 March 2026.")]
    [TestCase("mars '12", false, "Understood as March 2012.")]
    [TestCase("March 2012", false, "", Description = "it says itself what it is")]
    [TestCase("soon", false, "")]
    [TestCase("", false, "")]
    public async Task A_date_is_said_in_words_as_it_is_understood(string typed, bool ahead, string said) =>
        Assert.That(await Said($"date={Uri.EscapeDataString(typed)}&ahead={ahead}"), Is.EqualTo(said));

    [Test]
    public async Task What_is_too_long_for_a_date_is_none() => Assert.That(await Said($"date={new string('1', 5000)}"), Is.Empty);

    [Test]
    public async Task A_form_that_is_refused_says_how_it_read_its_dates()
    {
        await Browser.Open("/shelter/meetings/log");
        await Browser.Submit("/shelter/meetings/log", ("Form.HeldOn", "3/12/2012"));

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(Browser.Page.GetElementById("Form_HeldOn-understood")!.TextContent, Does.StartWith("Understood as Monday 3"));
        Assert.That(Browser.Page.GetElementById("Form_HeldOn")!.GetAttribute("aria-describedby"), Does.Contain("Form_HeldOn-understood"));
    }

    private async Task<string> Said(string query)
    {
        using var answer = await Browser.Get("/shelter/understood?" + query);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), query);
        return (await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }
}
