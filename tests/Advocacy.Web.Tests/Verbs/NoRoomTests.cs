using System.Net;
using Advocacy.Web.Sample;
using AngleSharp.Html.Parser;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>The program where nothing can be put by for a while: the folder it would use has no room at all.</summary>
[Platform("Linux")]
public sealed class NoRoomTests
{
    private const string Form = "/belgium/evidence/enter";

    [Test]
    public async Task A_file_is_read_all_the_same_and_kept()
    {
        using var terminal = new Terminal("Development").Where("ASPNETCORE_TEMP", "/proc");
        await using var served = await terminal.Serve();
        var account = SampleAccounts.All[0];
        await Post(served.Http, "/sign-in", ("Form.Email", account.Email), ("Form.Password", account.Password));
        var source = await Post(served.Http, Form, ("Form.Title", "A letter"), ("Form.Kind", "Secondary"));
        Assert.That(source.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        var attach = $"{source.Headers.Location!.OriginalString.Split('?')[0]}/attach";
        using var sent = new MultipartFormDataContent();
        foreach (var (name, value) in await Hidden(served.Http, attach))
        {
            sent.Add(new StringContent(value), name);
        }

        // More than the framework holds in memory by itself.
        sent.Add(new ByteArrayContent([.. "%PDF-1.7\n"u8, .. new byte[300_000]]), "Attached", "letter.pdf");
        using var answer = await served.Http.PostAsync(attach, sent);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await served.Http.GetStringAsync(source.Headers.Location), Does.Contain("letter.pdf"));
    }

    private static async Task<HttpResponseMessage> Post(HttpClient http, string address, params (string Name, string Value)[] typed)
    {
        var fields = await Hidden(http, address);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        return await http.PostAsync(address, new FormUrlEncodedContent(fields));
    }

    private static async Task<Dictionary<string, string>> Hidden(HttpClient http, string address) =>
        new HtmlParser().ParseDocument(await http.GetStringAsync(address)).QuerySelectorAll("main form input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
}
