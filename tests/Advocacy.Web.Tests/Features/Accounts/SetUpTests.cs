using System.Net;
using Advocacy.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Accounts;

public sealed class SetUpTests : AppTest
{
    protected override bool StartsAnew => true;

    private string _address = "";

    [SetUp]
    public void DrawALink() => _address = $"/setup/{Services.GetRequiredService<SetupLink>().Draw()}";

    [Test]
    public async Task The_link_makes_the_first_account_and_then_opens_no_more()
    {
        await MakeAccount("admin@example.org", "a few words in a row");
        Assert.That(Browser.SentTo, Is.EqualTo("/sign-in"));
        await Browser.Open("/sign-in");
        Assert.That(Browser.Page.QuerySelector(".notice")!.TextContent, Is.EqualTo("The account is made. Sign in with it."));

        await Browser.SignIn("admin@example.org", "a few words in a row");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
        await Browser.Open(_address);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_short_password_is_refused_and_what_was_typed_stays()
    {
        await MakeAccount("admin@example.org", "short");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Refusals, Is.EqualTo(["The password is too short: take at least 12 characters."]));
            Assert.That(Browser.ValueOf("Form.Email"), Is.EqualTo("admin@example.org"));
        }
    }

    [Test]
    public async Task Sent_six_times_at_once_it_makes_one_administrator()
    {
        var people = Enumerable.Range(0, 6).Select(_ => Stranger()).ToList();
        foreach (var person in people)
        {
            await person.Open(_address);
        }

        await Task.WhenAll(people.Select((person, place) => person.Submit(
            _address, ("Form.Name", "A. Founder"), ("Form.Email", $"founder{place}@example.org"), ("Form.Password", "a few words in a row"))));

        Assert.That(await Fresh(db => db.Users.CountAsync()), Is.EqualTo(1));
        Assert.That(people.Count(person => person.Status == HttpStatusCode.Redirect), Is.EqualTo(1));
        people.ForEach(person => person.Dispose());
    }

    [Test]
    public async Task Another_link_opens_nothing()
    {
        await Browser.Open($"/setup/{new string('0', 64)}");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task MakeAccount(string email, string password)
    {
        await Browser.Open(_address);
        await Browser.Submit(_address, ("Form.Name", "A. Founder"), ("Form.Email", email), ("Form.Password", password));
    }
}
