using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Settings;

/// <summary>An application whose administrator and analyst have accounts that open.</summary>
public abstract class AccountTest : AppTest
{
    protected AccountLine Admin { get; private set; } = null!;

    protected AccountLine Analyst { get; private set; } = null!;

    [SetUp]
    public async Task TwoAccounts()
    {
        await Open("admin@example.org", "An Administrator", Role.Administrator);
        await Open("analyst@example.org", "An Analyst", Role.Analyst);
        As(Role.Administrator);
        Admin = await Find("admin@example.org");
        Analyst = await Find("analyst@example.org");
        As(new Actor(Admin.Id, Admin.Name, new HashSet<Role> { Role.Administrator }));
    }

    protected async Task<AccountLine> Find(string email) => (await Send(new ListAccounts())).Single(account => account.Email == email);

    protected Task<string?> Stamp(AccountLine account) =>
        Fresh(db => db.Users.Where(known => known.Id == account.Id).Select(known => known.ConcurrencyStamp).SingleAsync());

    private async Task Open(string email, string name, Role role)
    {
        await using var scope = Services.CreateAsyncScope();
        Assert.That(await scope.ServiceProvider.GetRequiredService<AccountBook>().Open(email, name, Password, [role]), Is.Empty);
    }
}
