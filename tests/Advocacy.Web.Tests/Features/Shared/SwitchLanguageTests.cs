using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
namespace Advocacy.Web.Tests.Features.Shared;

public sealed class SwitchLanguageTests : AppTest
{
    [TestCase("fr", "Se connecter")]
    [TestCase("nl", "Aanmelden")]
    [TestCase("en", "Sign in")]
    public async Task A_reader_chooses_a_language_and_stays_where_they_are(string language, string heading)
    {
        await Browser.Open("/sign-in");
        await Browser.Submit("/language", ("to", language));
        Assert.That(Browser.SentTo, Is.EqualTo("/sign-in"));

        await Browser.Open("/sign-in");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Heading, Is.EqualTo(heading));
            Assert.That(Browser.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language));
            Assert.That(Browser.Page.QuerySelector(".shell-languages [aria-current]")!.GetAttribute("value"), Is.EqualTo(language));
        }
    }

    [Test]
    public async Task A_language_the_interface_does_not_speak_changes_nothing()
    {
        await Browser.Open("/sign-in");
        await Browser.Submit("/language", ("to", "it"));
        await Browser.Open("/sign-in");
        Assert.That(Browser.Heading, Is.EqualTo("Sign in"));
    }

    [Test]
    public async Task What_was_typed_on_a_page_comes_along_into_another_language_and_nothing_is_saved()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/meetings/log?demand=D1");
        var button = Browser.Page.QuerySelector(".shell-languages [value=nl]")!;
        Assert.That((button.GetAttribute("form"), Browser.Page.QuerySelector("main form")!.Id), Is.EqualTo(("typed", "typed")));

        await Browser.Submit(button.GetAttribute("formaction")!, ("Form.Place", "Brussels"), ("Form.Notes", "Nothing *yet*."), ("to", "nl"));
        Assert.That(Browser.SentTo, Does.StartWith("/shelter/meetings/log?demand=D1&draft="));
        await Browser.Open(Browser.SentTo!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo("nl"));
            Assert.That((Browser.ValueOf("Form.Place"), Browser.Shown("Form.Notes")), Is.EqualTo(("Brussels", "Nothing *yet*.")));
            Assert.That(Browser.Refusals, Has.Count.EqualTo(1).And.Some.StartsWith("Hier staat wat u geschreven had, in een andere taal"));
        }

        await Browser.Submit(Browser.Page.QuerySelector(".shell-languages [value=fr]")!.GetAttribute("formaction")!, ("Form.Place", "Ghent"), ("to", "fr"));
        await Browser.Open(Browser.SentTo!);
        Assert.That((Browser.ValueOf("Form.Place"), Browser.Shown("Form.Notes")), Is.EqualTo(("Ghent", "Nothing *yet*.")), "once more");
        Assert.That(await Fresh(db => db.Meetings.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_stranger_switches_and_leaves_nothing_behind()
    {
        await Browser.Open("/sign-in");
        await Browser.Submit("/language?returnUrl=%2Fsign-in", ("Form.Email", "somebody@example.org"), ("Form.Password", "secret words"), ("to", "fr"));

        Assert.That(Browser.SentTo, Is.EqualTo("/sign-in"));
        Assert.That(await Fresh(db => db.Set<Advocacy.Web.Accounts.Draft>().CountAsync()), Is.Zero);
    }
}
