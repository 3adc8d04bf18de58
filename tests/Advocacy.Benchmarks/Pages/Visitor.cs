using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Advocacy.Benchmarks.Serving;
using Advocacy.Web.Sample;

namespace Advocacy.Benchmarks.Pages;

/// <summary>Somebody signed in, who reads pages as fast as they come.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly Dictionary<string, string> _cookies = [];
    private readonly HttpClient _http;

    /// <summary>Cookies are kept by hand, since those of Production would not be sent back over plain HTTP.</summary>
    public Visitor(string address)
    {
        _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new(address) };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
    }

    public async Task SignIn()
    {
        var fields = await Form("/sign-in");
        var analyst = SampleAccounts.All[0];
        fields["Form.Email"] = analyst.Email;
        fields["Form.Password"] = analyst.Password;
        var answered = await Send("/sign-in", fields);
        if (answered is not HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"Signing in was answered with {answered}.");
        }
    }

    /// <summary>What a page's form carries along unseen.</summary>
    public async Task<Dictionary<string, string>> Form(string page)
    {
        using var shown = await Answer(new(HttpMethod.Get, page));
        var form = await shown.Content.ReadAsStringAsync();
        return Hidden().Matches(form).Select(input => input.Value)
            .Select(input => (Name: Name().Match(input).Groups[1].Value, Value: WebUtility.HtmlDecode(Value().Match(input).Groups[1].Value)))
            .Where(field => field.Name is not ("returnUrl" or "to")).DistinctBy(field => field.Name)
            .ToDictionary(field => field.Name, field => field.Value);
    }

    /// <summary>Sends a form.</summary>
    public async Task<HttpStatusCode> Send(string page, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var answered = await Answer(new(HttpMethod.Post, page) { Content = new FormUrlEncodedContent(fields) });
        _ = await answered.Content.ReadAsByteArrayAsync();
        return answered.StatusCode;
    }

    /// <summary>Reads a number the server says of itself.</summary>
    public async Task<long> Number(string address) => long.Parse(await _http.GetStringAsync(address), CultureInfo.InvariantCulture);

    /// <summary>Reads a page whole.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="anew">Whether something is saved right before, so that the page is made anew.</param>
    /// <returns>Its size in bytes, and the SQL commands it took; -1 where nobody counted.</returns>
    public async Task<(int Bytes, int Commands)> Read(string page, bool anew = false)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, page);
        if (anew)
        {
            asked.Headers.Add(MeasuredServer.Anew, "");
        }

        using var answer = await Answer(asked);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        return (body.Length, answer.Headers.TryGetValues(CommandCount.Header, out var counted)
            ? int.Parse(counted.First(), CultureInfo.InvariantCulture)
            : -1);
    }

    /// <summary>The size of a page as a browser asks for it.</summary>
    /// <returns>In bytes, compressed.</returns>
    public async Task<int> Compressed(string page)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, page);
        asked.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await Answer(asked);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Answer(HttpRequestMessage asked)
    {
        using (asked)
        {
            if (_cookies.Count > 0)
            {
                asked.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            var answer = await _http.SendAsync(asked);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            {
                lock (_cookies)
                {
                    foreach (var pair in set.Select(cookie => cookie.Split(';')[0].Split('=', 2)))
                    {
                        _cookies[pair[0]] = pair[1];
                    }
                }
            }

            return answer;
        }
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
