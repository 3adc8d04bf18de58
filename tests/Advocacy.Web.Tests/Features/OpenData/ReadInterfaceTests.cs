using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Web.Features.OpenData;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.OpenData;

public sealed class ReadInterfaceTests : CardTest
{
    // The limit is each application's own.
    protected override bool StartsAnew => true;

    private static string ShapeFile => Path.Combine(TestContext.CurrentContext.TestDirectory, "..", "..", "..", "Features", "OpenData", "openapi.v1.json");

    private async Task<JsonNode> Read(string address)
    {
        var answer = await Browser.Get(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Set ADVOCACY_WRITE_SCHEMAS=1 to write it anew: what was promised may be added to, not changed.</summary>
    [Test]
    public async Task Its_shape_is_the_one_that_was_promised()
    {
        var shape = (await Read("/api/v1/openapi.json")).ToJsonString(new() { WriteIndented = true });
        if (Environment.GetEnvironmentVariable("ADVOCACY_WRITE_SCHEMAS") == "1")
        {
            await File.WriteAllTextAsync(ShapeFile, shape + "\n");
        }

        Assert.That(shape, Is.EqualTo((await File.ReadAllTextAsync(ShapeFile)).TrimEnd()));
    }

    [Test]
    public async Task A_program_finds_each_card_and_reads_what_the_page_shows()
    {
        await Published(2011);
        await Published(2012);

        var campaign = (await Read("/api/v1/campaigns"))[0]!;
        var list = await Read(campaign["cards"]!.GetValue<string>());
        var card = await Read(list["cards"]![0]!["address"]!.GetValue<string>());

        Assert.Multiple(async () =>
        {
            Assert.That((campaign["code"]!.GetValue<string>(), campaign["latestCard"]!.GetValue<int>()), Is.EqualTo(("shelter", 2012)));
            Assert.That(list["cards"]!.AsArray().Select(entry => entry!["year"]!.GetValue<int>()), Is.EqualTo([2012, 2011]));
            Assert.That(list["next"], Is.Null);
            Assert.That((card["year"]!.GetValue<int>(), card["demands"]![0]!["level"]!.GetValue<string>(), card["verdict"]!["en"]!.GetValue<string>()), Is.EqualTo((2012, "limitedProgress", "A little was done.")));
            Assert.That((await Read("/shelter/api/v1/cards/latest")).ToJsonString(), Is.EqualTo(card.ToJsonString()));
            Assert.That((await Read("/shelter/api/v1/cards/2012")).ToJsonString(), Is.EqualTo(card.ToJsonString()));
            Assert.That((await Read("/shelter/api/v1/demands"))[0]!["years"]!.AsArray().Select(year => year!["year"]!.GetValue<int>()), Is.EqualTo([2011, 2012]));
        });
    }

    [Test]
    public async Task Pages_follow_each_other_by_key()
    {
        await Published(2011);
        await Published(2012);

        var first = await Read("/shelter/api/v1/cards?limit=1");
        var second = await Read(first["next"]!.GetValue<string>());

        Assert.That((first["cards"]![0]!["year"]!.GetValue<int>(), second["cards"]![0]!["year"]!.GetValue<int>(), second["next"]), Is.EqualTo((2012, 2011, (JsonNode?)null)));
        Assert.That((await Read("/shelter/api/v1/cards?after=1999-1"))["cards"]!.AsArray(), Is.Empty);
    }

    [TestCase("/api/v1/cards", HttpStatusCode.NotFound, Description = "which campaign?")]
    [TestCase("/shelter/api/v1/cards/latest", HttpStatusCode.NotFound, Description = "nothing is published")]
    [TestCase("/shelter/api/v1/cards/2012/1", HttpStatusCode.NotFound)]
    [TestCase("/shelter/api/v1/nothing", HttpStatusCode.NotFound)]
    [TestCase("/shelter/api/v1/cards/twelve", HttpStatusCode.NotFound)]
    [TestCase("/shelter/api/v1/cards?limit=many", HttpStatusCode.BadRequest)]
    [TestCase("/shelter/api/v1/cards?limit=0", HttpStatusCode.BadRequest)]
    [TestCase("/shelter/api/v1/cards?limit=101", HttpStatusCode.BadRequest)]
    [TestCase("/shelter/api/v1/cards?limit=-1", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_said_as_a_problem(string address, HttpStatusCode status)
    {
        var answer = await Browser.Get(address);
        var problem = await answer.Content.ReadFromJsonAsync<JsonNode>();

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((status, "application/problem+json")));
        Assert.That((problem!["status"]!.GetValue<int>(), problem["title"]!.GetValue<string>().Length > 0, problem["detail"]!.GetValue<string>().Length > 0), Is.EqualTo(((int)status, true, true)));
    }

    [Test]
    public async Task Any_site_may_ask_and_what_is_unchanged_is_not_sent_again()
    {
        await Published();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/shelter/api/v1/cards/latest");
        ask.Headers.Add("Origin", "https://elsewhere.example");
        var elsewhere = await Http.SendAsync(ask);
        var again = await Browser.GetUnlessStill("/shelter/api/v1/cards/latest", (await Browser.Get("/shelter/api/v1/cards/latest")).Headers.ETag!);

        Assert.That(elsewhere.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(["*"]));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task Whoever_asks_too_often_is_told_so()
    {
        var answers = new List<HttpResponseMessage>();
        for (var asked = 0; asked <= 120; asked++)
        {
            answers.Add(await Browser.Get("/api/v1/campaigns"));
        }

        Assert.That(answers.Take(120).Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That((answers[^1].StatusCode, answers[^1].Headers.RetryAfter!.ToString()), Is.EqualTo((HttpStatusCode.TooManyRequests, "60")));
        Assert.That((await answers[^1].Content.ReadFromJsonAsync<JsonNode>())!["detail"]!.GetValue<string>(), Does.Contain("in a minute"));
    }

    [Test]
    public async Task The_interface_says_the_same_as_the_package()
    {
        await Published();
        AsNobody();
        var packed = JsonSerializer.SerializeToNode(await Send(new ReadOpenData()), DataPackage.Json)!;

        Assert.That(JsonNode.DeepEquals(packed[0], await Read("/shelter/api/v1/cards/latest")), Is.True);
    }
}
