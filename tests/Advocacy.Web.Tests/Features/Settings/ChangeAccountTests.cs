using System.Net;
using Advocacy.Domain.Editing;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class ChangeAccountTests : AccountTest
{
    [Test]
    public async Task Another_role_counts_from_the_next_click()
    {
        await Browser.SignIn(Analyst.Email, Password);
        await Browser.Open("/shelter/meetings/log");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));

        await Send(await Change(Analyst) with { Roles = [Role.Board] });

        await Browser.Open("/shelter/meetings/log");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await Find(Analyst.Email)).Roles, Is.EqualTo([Role.Board]));
    }

    [Test]
    public async Task A_closed_account_is_out_at_once_and_lets_nobody_in_until_it_is_opened_again()
    {
        await Browser.SignIn(Analyst.Email, Password);
        await Send(await Change(Analyst) with { Roles = [Role.Analyst], IsClosed = true });

        await Browser.Open("/shelter/meetings");
        Assert.That(Browser.SentTo, Does.Contain("/sign-in"));
        await Browser.SignIn(Analyst.Email, Password);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));

        await Send(await Change(Analyst) with { Roles = [Role.Analyst] });
        await Browser.SignIn(Analyst.Email, Password);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_last_administrator_stays_one()
    {
        Assert.That(async () => await Send(await Change(Admin) with { Roles = [Role.Analyst] }), Refuses(AccountRules.SomebodyAdministers));
        Assert.That(async () => await Send(await Change(Admin) with { Roles = [Role.Administrator], IsClosed = true }), Refuses(AccountRules.SomebodyAdministers));
        await Send(new InviteSomebody { Name = "A. Newcomer", Email = "new@example.org", Roles = [Role.Administrator] });
        Assert.That(async () => await Send(await Change(Admin) with { Roles = [] }), Refuses(AccountRules.SomebodyAdministers), "one who is only invited can't sign in");

        await Send(await Change(Analyst) with { Roles = [Role.Administrator] });
        await Send(await Change(Admin) with { Roles = [] });
        Assert.That((await Find(Admin.Email)).Roles, Is.Empty);
    }

    [Test]
    public async Task A_change_on_top_of_anothers_is_refused()
    {
        var late = await Change(Analyst) with { Roles = [Role.Editor] };
        await Send(await Change(Analyst) with { Roles = [Role.Board] });

        Assert.That(() => Send(late), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task The_journal_keeps_another_role_alone()
    {
        await Send(await Change(Analyst) with { Roles = [Role.Analyst, Role.Editor] });

        var entry = await Fresh(db => db.Journal.Include(entry => entry.Records).SingleAsync(entry => entry.Act == nameof(ChangeAccount)));
        Assert.That(entry.Records.Single().After, Is.EqualTo("""{"Roles":["analyst","editor"]}"""));
    }

    [Test]
    public async Task The_journal_keeps_the_roles_and_the_reason()
    {
        await Send(await Change(Analyst) with { Roles = [Role.Editor], IsClosed = true });

        var entry = await Fresh(db => db.Journal.Include(entry => entry.Records).SingleAsync(entry => entry.Act == nameof(ChangeAccount)));
        Assert.That(entry.Because, Is.EqualTo("Left the team"));
        Assert.That(entry.Records.Single().After, Is.EqualTo("""{"Roles":["editor"],"State":"closed"}"""));
    }

    [Test]
    public async Task From_the_page_with_the_roles_it_has_ticked()
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open($"/shelter/settings/accounts/{Analyst.Id}/change");
        Assert.That(Browser.Shown("Form.Roles"), Is.EqualTo("Analyst"));
        await Browser.Submit($"/shelter/settings/accounts/{Analyst.Id}/change", ("Form.Roles", "Board"), ("Form.Reason", "A new task"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/settings/accounts/{Analyst.Id}"));
    }

    private async Task<ChangeAccount> Change(AccountLine account) => new() { Id = account.Id, Stamp = await Stamp(account), Reason = "Left the team" };
}
