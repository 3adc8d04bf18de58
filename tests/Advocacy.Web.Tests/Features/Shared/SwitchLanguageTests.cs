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
        await Browser.Submit("/language", ("to", "de"));
        await Browser.Open("/sign-in");
        Assert.That(Browser.Heading, Is.EqualTo("Sign in"));
    }
}
