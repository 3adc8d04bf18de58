using System.Net;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class InviteSomebodyTests : AccountTest
{
    private static InviteSomebody Invitation => new() { Name = "A. Newcomer", Email = "new@example.org", Roles = [Role.Editor, Role.Analyst] };

    [Test]
    public async Task Whoever_is_invited_has_an_account_without_a_password_and_a_link()
    {
        var id = await Send(Invitation);

        var account = await Send(new ViewAccount(id));
        Assert.That((account.Name, account.Email, account.State), Is.EqualTo(("A. Newcomer", "new@example.org", AccountState.Invited)));
        Assert.That(account.Roles, Is.EqualTo([Role.Analyst, Role.Editor]));
        Assert.That(account.Link, Does.StartWith($"/invitation/{id}?key="));
        Assert.That(await Fresh(db => db.Users.Where(known => known.Id == id).Select(known => known.PasswordHash).SingleAsync()), Is.Null);
    }

    [Test]
    public async Task An_address_has_one_account_however_it_is_written()
    {
        Assert.That(() => Send(Invitation with { Email = "ANALYST@example.org" }), Refuses(AccountRules.EmailIsFree));
        Assert.That(await Send(new ListAccounts()), Has.Count.EqualTo(2));
    }

    [Test]
    public void The_applications_own_role_is_given_to_nobody() =>
        Assert.That(() => Send(Invitation with { Roles = [Role.Application] }), Refuses(AccountRules.RolesArePeoples));

    [Test]
    public void An_address_that_no_account_can_have_is_told_at_its_field() =>
        Assert.That(() => Send(Invitation with { Email = "l'autre@example.org" }), Throws.InstanceOf<MalformedRequestException>()
            .With.Property(nameof(MalformedRequestException.Misfits)).Exactly(1).Matches<Misfit>(misfit => misfit.Member == "Email"));

    [Test]
    public async Task Sent_twice_it_is_one_account()
    {
        var invitation = Invitation;
        var first = await Send(invitation);
        Assert.That(await Send(invitation), Is.EqualTo(first));
        Assert.That(await Send(new ListAccounts()), Has.Count.EqualTo(3));
    }

    [Test]
    public void Only_an_administrator_invites([Values(Role.Analyst, Role.Editor, Role.Board)] Role role)
    {
        As(role);
        Assert.That(() => Send(Invitation), Throws.InstanceOf<NotAllowedException>());
    }

    [Test]
    public async Task The_journal_tells_who_invited_with_which_roles()
    {
        await Send(Invitation);

        var act = (await Send(new ViewJournal { Act = nameof(InviteSomebody) })).Acts.Single();
        Assert.That(act.Who, Is.EqualTo("An Administrator"));
    }

    [Test]
    public async Task From_the_page_to_the_first_click_of_whoever_was_invited()
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open("/shelter/settings/invite");
        await Browser.Submit("/shelter/settings/invite", ("Form.Name", "A. Newcomer"), ("Form.Email", "new@example.org"));
        await Browser.Open(Browser.SentTo!);
        var link = new Uri(Browser.Page.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery;

        using var newcomer = Stranger();
        await newcomer.Open(link);
        Assert.That(newcomer.ValueOf("Form.Name"), Is.EqualTo("A. Newcomer"));
        await newcomer.Submit(link, ("Form.Name", "Anna Newcomer"), ("Form.Password", "short"));
        Assert.That((newcomer.Status, newcomer.ValueOf("Form.Name")), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "Anna Newcomer")));
        await newcomer.Submit(link, ("Form.Password", Password));
        await newcomer.SignIn("new@example.org", Password);
        await newcomer.Open("/shelter/meetings/log");
        Assert.That((newcomer.Status, newcomer.Page.QuerySelector(".shell-person-name")!.TextContent), Is.EqualTo((HttpStatusCode.OK, "Anna Newcomer")));

        await newcomer.Open(link);
        Assert.That((newcomer.Status, newcomer.Heading), Is.EqualTo((HttpStatusCode.NotFound, "This link no longer works")));
        var accepted = (await Send(new ViewJournal())).Acts;
        Assert.That(accepted.Select(act => act.Who), Has.None.EqualTo("anonymous"));
    }
}
