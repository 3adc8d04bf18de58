using System.Net;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>A row named by its index alone, as a script that lost its fields sends it, breaks no form.</summary>
public sealed class RowsByIndexTests : SampleTest
{
    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    private static IEnumerable<Form> WithRows => Forms.All.Where(form => form.As is not null);

    [TestCaseSource(nameof(WithRows))]
    public async Task It_is_no_row(object of)
    {
        var form = (Form)of;
        using var browser = NewBrowser();
        var account = SampleAccounts.All.First(known => known.Roles.Contains(form.As!.Value));
        await browser.SignIn(account.Email, account.Password);
        var address = await Read(db => Task.FromResult(form.Address(db)));
        await browser.Open(address);
        var lists = browser.Page.QuerySelectorAll("main form [name*='[']").Select(control => control.GetAttribute("name")!.Split('[')[0]).Distinct()
            .Concat(["Form.Rows", "Form.Officials", "Form.Commitments", "Form.Stages", "Form.Days", "Form.Posts", "Form.Demands"]);
        var token = browser.ValueOf("__RequestVerificationToken")!;

        await browser.Submit(address, [("__RequestVerificationToken", token), .. lists.Select(list => ($"{list}.index", "77"))]);

        Assert.That((int)browser.Status, Is.LessThan(500));
        Assert.That(browser.Status, Is.Not.EqualTo(HttpStatusCode.NotFound));
    }
}
