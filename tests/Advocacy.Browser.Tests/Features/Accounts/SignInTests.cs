using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Accounts;

public sealed class SignInTests : BrowserTest
{
    [Test]
    public async Task A_member_signs_in_and_comes_to_where_things_stand()
    {
        var member = await Somebody();

        await member.SignIn("analyst@example.org", "analyst-of-the-sample");

        await Expect(member.Page.Locator(".shell-person-name")).ToHaveTextAsync("Analyst");
        await Expect(member.Heading).ToContainTextAsync("moved forward since");
    }

    [Test]
    public async Task A_member_who_was_sent_to_sign_in_comes_back_to_where_they_were_going()
    {
        var member = await Somebody();
        await member.Open("/belgium/demands/D2");

        await member.SignIn("board@example.org", "board-of-the-sample");

        Assert.That(member.Path, Is.EqualTo("/belgium/demands/D2"));
    }

    [Test]
    public async Task A_wrong_password_is_answered_with_a_sentence_and_the_address_stays()
    {
        var member = await Somebody();

        await member.SignIn("editor@example.org", "not-the-password-at-all");

        await Expect(member.Refusals).ToContainTextAsync("This e-mail address and this password don’t belong together.");
        await Expect(member.Refusals).ToBeFocusedAsync();
        await Expect(member.Page.GetByLabel("E-mail address")).ToHaveValueAsync("editor@example.org");
        await Expect(member.Page.GetByLabel("Password")).ToHaveValueAsync("");
    }

    [Test]
    public async Task Who_signs_out_is_out()
    {
        var member = await Somebody();
        await member.SignIn("admin@example.org", "admin-of-the-sample");

        await member.OpenAccountMenu();
        await member.Press("Sign out");
        await member.Open("/belgium/meetings");

        Assert.That(member.Path, Does.StartWith("/belgium/sign-in"));
    }
}
