using System.Collections.Concurrent;
using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Words;
using AngleSharp.Html.Parser;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>People who enter one source after the other, in forms, until the program they write to is ended.</summary>
internal sealed class Writers
{
    public const int Count = 8;
    private const string Form = "/belgium/evidence/enter";

    private readonly ConcurrentBag<string> _acknowledged = [];
    private Dictionary<string, string> _fields = [];
    private int _number;

    /// <summary>The titles of what was answered as saved.</summary>
    public IReadOnlyCollection<string> Acknowledged => _acknowledged;

    /// <summary>Sets them to work, each at the next as soon as the last is saved.</summary>
    public IReadOnlyList<Task> Begin(HttpClient http, CancellationToken until = default) => [.. Enumerable.Range(0, Count).Select(_ => Task.Run(() => WriteUntilItIsOver(http, until)))];

    private async Task WriteUntilItIsOver(HttpClient http, CancellationToken until)
    {
        try
        {
            while (!until.IsCancellationRequested)
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

    public async Task SignIn(HttpClient http)
    {
        var account = SampleAccounts.All[0];
        var fields = await Open(http, "/sign-in");
        Assert.That((await Post(http, "/sign-in", new(fields) { ["Form.Email"] = account.Email, ["Form.Password"] = account.Password })).Status, Is.EqualTo(HttpStatusCode.Redirect));
        _fields = await Open(http, Form);
        _fields["Form.Kind"] = "Secondary";
    }

    /// <summary>The hidden fields of the form at an address.</summary>
    public static async Task<Dictionary<string, string>> Open(HttpClient http, string address) =>
        new HtmlParser().ParseDocument(await http.GetStringAsync(address)).QuerySelectorAll("main form input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");

    /// <returns>How it was answered, and what a refusal says.</returns>
    private static async Task<(HttpStatusCode Status, string? Refused)> Post(HttpClient http, string address, Dictionary<string, string> fields)
    {
        using var answer = await http.PostAsync(address, new FormUrlEncodedContent(fields));
        return (answer.StatusCode, answer.StatusCode == HttpStatusCode.UnprocessableEntity
            ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".refusals")?.TextContent : null);
    }
}
