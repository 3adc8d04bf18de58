using System.Net;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Advocacy.Web.Tests.Features.Settings;

/// <summary>What a link to choose a password opens, and what it doesn't.</summary>
public sealed class InvitationTests : AccountTest
{
    protected override bool StartsAnew => true;

    [Test]
    public async Task Of_two_who_use_it_at_once_one_has_the_account()
    {
        var (id, key) = await Invited();

        var outcomes = await Task.WhenAll(Accept(id, key, "five quiet lanterns"), Accept(id, key, "nine loud kettles"));

        Assert.That(outcomes.Select(refusals => refusals?.Count), Is.EquivalentTo(new int?[] { null, 0 }));
    }

    [Test]
    public async Task Whoever_opened_the_page_before_somebody_else_used_the_link_is_told_that_it_is_over()
    {
        var (id, key) = await Invited();
        await using var scope = Services.CreateAsyncScope();
        var late = scope.ServiceProvider.GetRequiredService<Invitations>();
        Assert.That(await late.Find(id, key), Is.Not.Null);

        Assert.That(await Accept(id, key, "five quiet lanterns"), Is.Empty);

        Assert.That(await late.Accept(id, key, "A. Late", "nine loud kettles"), Is.Null);
    }

    [Test]
    public async Task A_link_with_another_key_or_for_another_account_opens_nothing()
    {
        var (id, key) = await Invited();
        Assert.That(await Accept(id, key + "A", Password), Is.Null);
        Assert.That(await Accept(id, null, Password), Is.Null);
        Assert.That(await Accept(Analyst.Id, key, Password), Is.Null);
        Assert.That(await Accept("nobody", key, Password), Is.Null);
        Assert.That((await Find("new@example.org")).State, Is.EqualTo(AccountState.Invited));
    }

    [Test]
    public async Task A_link_that_is_too_old_opens_nothing()
    {
        var (id, key) = await Invited();
        Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan = TimeSpan.FromTicks(1);

        await Browser.Open($"/invitation/{id}?key={Uri.EscapeDataString(key)}");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(Browser.Page.QuerySelector("form [name='Form.Password']"), Is.Null);
    }

    [Test]
    public async Task An_invitation_is_withdrawn_by_closing_the_account()
    {
        var (id, key) = await Invited();
        await Send(new ChangeAccount { Id = id, Stamp = await Stamp(await Find("new@example.org")), IsClosed = true, Reason = "A mistake" });

        Assert.That(await Accept(id, key, Password), Is.Null);
    }

    private async Task<(string Id, string Key)> Invited()
    {
        var id = await Send(new InviteSomebody { Name = "A. Newcomer", Email = "new@example.org", Roles = [Role.Analyst] });
        var link = (await Send(new ViewAccount(id))).Link!;
        return (id, Uri.UnescapeDataString(link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]));
    }

    private async Task<IReadOnlyList<string>?> Accept(string id, string? key, string password)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Invitations>().Accept(id, key, "A. Newcomer", password);
    }
}
