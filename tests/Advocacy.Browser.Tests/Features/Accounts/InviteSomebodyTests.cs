using Advocacy.Browser.Tests.Looks;
using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Accounts;

/// <summary>From the administrator's invitation to the first meeting of whoever was invited.</summary>
public sealed class InviteSomebodyTests : BrowserTest
{
    [Test]
    public async Task Whoever_is_invited_chooses_a_password_and_signs_in_with_script_and_without([Values] bool script)
    {
        var email = $"newcomer-{(script ? "with" : "without")}-script@example.org";
        var admin = await Arrive(new() { As = Role.Administrator, Script = script });
        await admin.Open("/belgium/settings");
        await admin.Follow("Invite somebody");
        await admin.Fill("Name", "A. Newcomer");
        await admin.Fill("E-mail address", email);
        await admin.Tick("editor: makes and publishes the progress card");
        await admin.Press("Open the account");
        await Expect(admin.Heading).ToHaveTextAsync("A. Newcomer");
        var link = await admin.Page.GetByLabel("Link").InputValueAsync();

        var newcomer = await Arrive(new() { Script = script });
        await newcomer.Open(link);
        if (script)
        {
            // What looks at a page is a script itself.
            Assert.That(await Look.At(newcomer.Page), Is.Empty);
        }

        await newcomer.Fill("Your name", "Anna Newcomer");
        await newcomer.Fill("Password", "a few words in a row");
        await newcomer.Press("Save the password");
        await newcomer.SignIn(email, "a few words in a row");

        await Expect(newcomer.Page.Locator(".shell-person-name")).ToHaveTextAsync("Anna Newcomer");
        await newcomer.Open("/belgium/meetings/log");
        await Expect(newcomer.Heading).ToHaveTextAsync("Log a meeting");
    }
}
