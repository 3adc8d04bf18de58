using System.Net;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Whatever form the session ended over, it is found again as it was typed.</summary>
public sealed class LostSessionTests : SampleTest
{
    private static IEnumerable<Form> OfMembers => Forms.All.Where(form => form is { As: not null, HasControls: true, Page: not "Accounts/ChangeOwnPassword" });

    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [Test]
    public async Task A_password_is_neither_kept_nor_shown_again()
    {
        using var browser = NewBrowser();
        await browser.SignIn(SampleAccounts.All[0].Email, SampleAccounts.All[0].Password);
        await browser.Open("/account/password");
        await Read(db => db.Sessions.ExecuteDeleteAsync());
        await browser.Submit("/account/password", ("Form.Current", "CANARY one"), ("Form.Chosen", "CANARY two"));

        Assert.That(browser.Page.DocumentElement.OuterHtml, Does.Not.Contain("CANARY"));
    }

    [TestCaseSource(nameof(OfMembers))]
    public async Task Each_text_is_there_again_after_signing_in_again(object of)
    {
        var form = (Form)of;
        var account = SampleAccounts.All.First(known => known.Roles.Contains(form.As!.Value));
        using var browser = NewBrowser();
        await browser.SignIn(account.Email, account.Password);
        var address = await Read(db => Task.FromResult(form.Address(db)));
        await browser.Open(address);
        var typed = browser.Page.QuerySelectorAll("main form [name]").Where(control => control is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" })
            .Select((control, at) => (control.GetAttribute("name")!, $"Written, “{at}” times")).ToArray();
        await Read(db => db.Sessions.ExecuteDeleteAsync());

        await browser.Submit(address, typed);
        Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        await browser.Submit(browser.Page.QuerySelector("main form")!.GetAttribute("action")!, ("Form.Email", account.Email), ("Form.Password", account.Password));
        await browser.Open(browser.SentTo!);

        Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.OK), browser.SentTo);
        Assert.That(typed.Select(field => (field.Item1, browser.Shown(field.Item1))), Is.EqualTo(typed));
        Assert.That(browser.Refusals, Has.Count.EqualTo(1));
    }
}
