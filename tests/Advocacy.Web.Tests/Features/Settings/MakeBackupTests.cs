using System.Globalization;
using Advocacy.Web.Backups;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class MakeBackupTests : AccountTest
{
    private const string Page = "/shelter/settings/backups";

    [Test]
    public async Task From_the_page_it_is_made_beside_it_and_stands_there_once_it_is_whole()
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open(Page);
        Assert.That(Browser.Page.QuerySelector("main .notice")!.TextContent, Does.StartWith(Wording.Of("Settings.BackupNone")));

        await Browser.Press(Page);
        Assert.That(Browser.SentTo, Is.EqualTo(Page));
        for (var patience = 0; patience < 600 && Services.GetRequiredService<BackupWork>().IsAtWork; patience++)
        {
            await Task.Delay(50);
        }

        await Browser.Open(Page);
        Assert.That(Browser.Page.QuerySelectorAll("main tbody tr"), Has.Exactly(1).Items);
        Assert.That(Browser.Page.QuerySelector("main tbody tr td:nth-of-type(3)")!.TextContent.Trim(), Is.EqualTo(Wording.Of("Settings.BackupWhole")));
        await Browser.Open("/settings");
        var last = (await Send(new ListBackups())).Last!;
        Assert.That(Browser.Page.QuerySelector("[aria-labelledby=backups] p")!.TextContent, Does.Contain((last.Length / 1_048_576.0).ToString("0.0", CultureInfo.CurrentCulture)));
    }

    [Test]
    public async Task Asked_for_in_a_request_it_is_made()
    {
        await Send(new MakeBackup());
        for (var patience = 0; (await Send(new ListBackups())).IsAtWork; patience++)
        {
            Assert.That(patience, Is.LessThan(600));
            await Task.Delay(50);
        }

        Assert.That((await Send(new ListBackups())).Last, Is.Not.Null);
    }
}
