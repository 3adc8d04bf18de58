using Advocacy.Domain.Editing;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class AskNewPasswordTests : AccountTest
{
    [Test]
    public async Task The_password_and_the_sessions_end_and_the_link_gives_another()
    {
        await Browser.SignIn(Analyst.Email, Password);

        await Send(await Asked(Analyst));

        await Browser.Open("/shelter/meetings");
        Assert.That(Browser.SentTo, Does.Contain("/sign-in"));
        var link = (await Send(new ViewAccount(Analyst.Id))).Link!;
        await Browser.Open(link);
        await Browser.Submit(link, ("Form.Password", "other words in a row"));
        await Browser.SignIn(Analyst.Email, "other words in a row");
        Assert.That(Browser.SentTo, Is.EqualTo("/"));
        Assert.That(await Fresh(db => db.Journal.CountAsync(entry => entry.Act == nameof(AskNewPassword) && entry.Because == "Forgotten")), Is.EqualTo(1));
    }

    [Test]
    public async Task Not_of_ones_own_account_nor_of_one_that_does_not_open()
    {
        Assert.That(async () => await Send(await Asked(Admin)), Refuses(AccountRules.IsOpenToLoseItsPassword));
        await Send(await Asked(Analyst));
        Assert.That(async () => await Send(await Asked(Analyst)), Refuses(AccountRules.IsOpenToLoseItsPassword));
    }

    [Test]
    public async Task Of_an_account_somebody_changed_meanwhile_it_is_asked_again()
    {
        var late = await Asked(Analyst);
        await Send(new ChangeAccount { Id = Analyst.Id, Stamp = await Stamp(Analyst), Reason = "A new task" });

        Assert.That(() => Send(late), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task From_the_page()
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open($"/shelter/settings/accounts/{Analyst.Id}/password");
        await Browser.Submit($"/shelter/settings/accounts/{Analyst.Id}/password", ("Form.Reason", "Forgotten"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector("#link")!.TextContent, Does.Contain($"/invitation/{Analyst.Id}?key="));
    }

    private async Task<AskNewPassword> Asked(AccountLine account) => new() { Id = account.Id, Stamp = await Stamp(account), Reason = "Forgotten" };
}
