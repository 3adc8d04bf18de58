using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class ViewAccountTests : AccountTest
{
    [Test]
    public async Task An_account_with_a_password_has_no_link()
    {
        var account = await Send(new ViewAccount(Analyst.Id));
        Assert.That((account.State, account.Link, account.IsOwn), Is.EqualTo((AccountState.Open, (string?)null, false)));
        Assert.That((await Send(new ViewAccount(Admin.Id))).IsOwn, Is.True);
    }

    [Test]
    public void An_account_nobody_has_is_not_there() =>
        Assert.That(() => Send(new ViewAccount("nobody")), Throws.InstanceOf<NotFoundException>());
}
