using System.Net;
using AngleSharp.Html.Parser;

namespace Advocacy.Web.Tests.Verbs;

public sealed class ServingTests
{
    private readonly Terminal _development = new("Development");
    private ServedApplication _served = null!;

    [OneTimeSetUp]
    public async Task ServeTheSample() => _served = await _development.Serve();

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _served.DisposeAsync();
        _development.Dispose();
    }

    [Test]
    public async Task In_Production_nothing_is_sampled_and_a_link_makes_the_first_administrator_once()
    {
        using var terminal = new Terminal("Production");
        await using var served = await terminal.Serve();
        Assert.That(served.Said, Does.Not.Contain("sample campaign").And.Not.Contain("Sample accounts"));
        Assert.That(served.Said, Does.Contain("Make the first administrator within 15 minutes at http://127.0.0.1:"));

        Assert.That(await StatusOf(served, "/setup/" + new string('0', 64)), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await StatusOf(served, served.SetupLink), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await MakeAdministrator(served), Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await StatusOf(served, served.SetupLink), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task With_an_account_no_link_is_printed()
    {
        using var terminal = new Terminal("Production");
        await terminal.Type("a few words in a row", "create-admin", "--email", "admin@example.org", "--name", "A. Founder");
        await using var served = await terminal.Serve();
        Assert.That(served.SetupLink, Is.Empty);
    }

    [Test]
    public async Task A_second_start_is_quick_and_loads_nothing_again()
    {
        using var terminal = new Terminal("Development");
        TimeSpan loading;
        await using (var first = await terminal.Serve())
        {
            loading = first.ProcessorTime;
            Assert.That(first.Said, Does.Contain("The sample campaign is loaded.").And.Contain("analyst@example.org"));
        }

        await using var second = await terminal.Serve();
        // Beside the start that loads the sample, on the same machine in the same minute.
        await TestContext.Out.WriteLineAsync($"{loading} loading, {second.ProcessorTime} again");
        Assert.That(second.ProcessorTime, Is.LessThan(loading * 0.6));
        Assert.That(second.Said, Does.Not.Contain("The sample campaign is loaded.").And.Contain("analyst@example.org"));
    }

    [Test]
    public async Task Pages_have_their_stylesheet_whatever_the_working_folder()
    {
        var page = new HtmlParser().ParseDocument(await _served.Http.GetStringAsync("/sign-in"));
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.That(await StatusOf(_served, sheet), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_page_comes_in_less_than_a_third_of_its_length_to_a_browser_that_takes_it_so()
    {
        var plain = (await _served.Http.GetByteArrayAsync("/belgium/method")).Length;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/belgium/method") { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await _served.Http.SendAsync(request);
        Assert.That(answer.Content.Headers.ContentEncoding, Is.EqualTo(["br"]));
        Assert.That((await answer.Content.ReadAsByteArrayAsync()).Length, Is.LessThan(plain / 3));
    }

    private static async Task<HttpStatusCode> StatusOf(ServedApplication served, string path)
    {
        using var answer = await served.Http.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> MakeAdministrator(ServedApplication served)
    {
        using var page = await served.Http.GetAsync(served.SetupLink);
        var form = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync()).QuerySelector("main form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(
            field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        fields["Form.Name"] = "A. Founder";
        fields["Form.Email"] = "admin@example.org";
        fields["Form.Password"] = "a few words in a row";
        // A browser sends a secure cookie to this machine itself over plain HTTP too; the framework's client doesn't.
        using var sent = new HttpRequestMessage(HttpMethod.Post, served.SetupLink) { Content = new FormUrlEncodedContent(fields) };
        sent.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        using var answer = await served.Http.SendAsync(sent);
        return answer.StatusCode;
    }
}
