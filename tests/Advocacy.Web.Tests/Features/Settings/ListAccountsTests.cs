using Advocacy.Tests;
using Advocacy.Web.Features.Settings;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class ListAccountsTests : AccountTest
{
    [Test]
    public async Task By_name_and_those_that_are_closed_last()
    {
        await Send(new InviteSomebody { Name = "Aaron Newcomer", Email = "new@example.org" });
        Assert.That((await Send(new ListAccounts())).Select(account => account.Name), Is.EqualTo(["Aaron Newcomer", "An Administrator", "An Analyst"]));

        await Send(new ChangeAccount { Id = Analyst.Id, Stamp = await Stamp(Analyst), IsClosed = true, Reason = "Left" });
        Assert.That((await Send(new ListAccounts()))[^1].Name, Is.EqualTo("An Analyst"));
    }

    [Test]
    public async Task The_page_is_there_before_any_campaign_is_chosen()
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open("/settings");
        Assert.That(Browser.Page.QuerySelectorAll("tbody tr"), Has.Count.EqualTo(2));
        await Given(Some.Rubric(Campaign));
        await Browser.Open("/shelter/settings");
        Assert.That(Browser.Page.QuerySelector("#campaign"), Is.Not.Null);
    }
}
