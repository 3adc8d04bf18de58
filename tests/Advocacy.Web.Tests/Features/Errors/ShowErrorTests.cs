using System.Net;
using Advocacy.Web.Accounts;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Errors;

public sealed class ShowErrorTests : AppTest
{
    [SetUp]
    public async Task ByABoardMember()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountBook>()
            .Open("board@example.org", "A. Member", "a few words in a row", [Role.Board]);
        await Browser.SignIn("board@example.org", "a few words in a row");
    }

    [Test]
    public async Task An_address_without_a_page_says_so()
    {
        await Browser.Open("/nowhere");
        Assert.That((Browser.Status, Browser.Heading), Is.EqualTo((HttpStatusCode.NotFound, "There is nothing here")));
    }

    [Test]
    public async Task A_form_somebody_may_not_send_is_not_shown_to_them()
    {
        await Browser.Open("/shelter/cards/2012/make");
        Assert.That((Browser.Status, Browser.Heading), Is.EqualTo((HttpStatusCode.Forbidden, "Not open to your account")));
    }

    [TestCase(400)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    public async Task Each_error_says_what_to_do_and_leads_home(int code)
    {
        await Browser.Open($"/error/{code}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Page.QuerySelector(".lead")!.TextContent, Is.Not.Empty);
            Assert.That(Browser.Page.QuerySelector("main a.button")!.GetAttribute("href"), Is.EqualTo("/"));
            Assert.That(Browser.Page.QuerySelectorAll("code"), Has.Count.EqualTo(code == 500 ? 1 : 0));
        }
    }
}
