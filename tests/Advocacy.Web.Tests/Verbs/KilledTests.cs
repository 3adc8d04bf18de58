using System.Collections.Concurrent;
using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Words;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>The program ends in the middle of everything, again and again.</summary>
public sealed class KilledTests
{
    private static readonly int Kills = Sampling.IsWhole ? 30 : 8;
    private const int Writers = 8;
    private const string Form = "/belgium/evidence/enter";

    private readonly ConcurrentBag<string> _acknowledged = [];
    private Dictionary<string, string> _fields = [];
    private int _number;

    [Test]
    public async Task What_was_acknowledged_is_kept_and_nothing_is_torn()
    {
        using var terminal = new Terminal("Development");
        var cookies = new CookieContainer();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var served = await terminal.Serve(cookies);
            if (kill == 0)
            {
                await SignIn(served.Http);
            }

            var before = _acknowledged.Count;
            var writers = Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteUntilItIsOver(served.Http))).ToList();
            while (_acknowledged.Count < before + 5 + (kill % 7) && !writers.TrueForAll(writer => writer.IsCompleted))
            {
                await Task.Delay(5);
            }

            await served.Kill();
            await Task.WhenAll(writers);
        }

        var verified = await terminal.Run("verify");
        Assert.That(verified.ExitCode, Is.Zero, verified.Complained);
        Assert.That(_acknowledged, Has.Count.GreaterThanOrEqualTo(5 * Kills));
        Assert.That(Titles(terminal.Database), Is.Unique.And.SupersetOf(_acknowledged));
    }

    private async Task WriteUntilItIsOver(HttpClient http)
    {
        try
        {
            while (true)
            {
                var title = $"Written before the end {Interlocked.Increment(ref _number)}";
                var answer = await Post(http, Form, new(_fields) { ["Form.Title"] = title, ["Form.SubmissionKey"] = Guid.NewGuid().ToString() });
                if (answer.Refused?.Contains(Wording.In(Language.French, $"Rules.{WritingRules.CanBeSavedNow.Code}"), StringComparison.Ordinal) == true)
                {
                    // A machine that is busy just then keeps one waiting too long; nothing was acknowledged.
                    continue;
                }

                Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Redirect), answer.Refused);
                _acknowledged.Add(title);
            }
        }
        catch (HttpRequestException)
        {
            // Killed; what wasn't answered may be there or not.
        }
    }

    private async Task SignIn(HttpClient http)
    {
        var account = SampleAccounts.All[0];
        var fields = await Open(http, "/sign-in");
        Assert.That((await Post(http, "/sign-in", new(fields) { ["Form.Email"] = account.Email, ["Form.Password"] = account.Password })).Status, Is.EqualTo(HttpStatusCode.Redirect));
        _fields = await Open(http, Form);
        _fields["Form.Kind"] = "Secondary";
    }

    /// <summary>The hidden fields of the form at an address.</summary>
    private static async Task<Dictionary<string, string>> Open(HttpClient http, string address) =>
        new HtmlParser().ParseDocument(await http.GetStringAsync(address)).QuerySelectorAll("main form input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");

    /// <returns>How it was answered, and what a refusal says.</returns>
    private static async Task<(HttpStatusCode Status, string? Refused)> Post(HttpClient http, string address, Dictionary<string, string> fields)
    {
        using var answer = await http.PostAsync(address, new FormUrlEncodedContent(fields));
        return (answer.StatusCode, answer.StatusCode == HttpStatusCode.UnprocessableEntity
            ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".refusals")?.TextContent : null);
    }

    private static List<string> Titles(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Title FROM Evidence WHERE Title LIKE 'Written before the end %'";
        using var rows = command.ExecuteReader();
        var titles = new List<string>();
        while (rows.Read())
        {
            titles.Add(rows.GetString(0));
        }

        return titles;
    }
}
