using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Advocacy.Web.Tests;

/// <summary>Reads pages and sends their forms as a browser does, one person at a time.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    internal Browser(TestApplication app, string language = "en", CookieContainer? cookies = null)
    {
        Cookies = new();
        Cookies.Add(cookies?.GetAllCookies() ?? []);
        _http = new(new CookieContainerHandler(Cookies) { InnerHandler = app.Handler() }) { BaseAddress = new("https://localhost") };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    public CookieContainer Cookies { get; }

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer sends on to, or null.</summary>
    public string? SentTo { get; private set; }

    /// <summary>The last page shown.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public string Heading => Page.QuerySelector("h1")!.Text();

    public Task Open(string address) => Show(_http.GetAsync(address));

    /// <summary>Fills in and sends the form of the page in hand that has the first field (or button).</summary>
    public Task Submit(string address, params (string Field, string Value)[] typed) =>
        Send(address, Page.QuerySelector($"form [name='{typed[0].Field}']")!.Closest("form")!, typed);

    /// <summary>Sends the form of the page in hand that goes to an address, as it is.</summary>
    public Task Press(string address) => Send(address, Page.QuerySelector($"form[action='{address}']")!, []);

    public async Task SignIn(string email, string password)
    {
        await Open("/sign-in");
        await Submit("/sign-in", ("Form.Email", email), ("Form.Password", password));
    }

    /// <summary>What an address answers to these fields, as a script would send them.</summary>
    public Task<HttpResponseMessage> Post(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        _http.PostAsync(address, new FormUrlEncodedContent(fields));

    /// <summary>What a browser would send of a form nobody touched.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlDocument page, string form) =>
        page.QuerySelector(form)!.QuerySelectorAll("input[name], textarea[name], select[name]").SelectMany(Held).Select(field => KeyValuePair.Create(field.Field, field.Value));

    /// <summary>What an address answers, as it is.</summary>
    public Task<HttpResponseMessage> Get(string address) => _http.GetAsync(address);

    /// <summary>What an address answers to a browser that has the page already.</summary>
    /// <param name="address">Where.</param>
    /// <param name="tag">The tag of what it has.</param>
    public Task<HttpResponseMessage> GetUnlessStill(string address, EntityTagHeaderValue tag)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.IfNoneMatch.Add(tag);
        return _http.SendAsync(asked);
    }

    /// <summary>Sends the form of the page in hand that has a control for a file, with one.</summary>
    public Task Upload(string address, string field, string name, HttpContent file)
    {
        var form = new MultipartFormDataContent();
        foreach (var (other, value) in Page.QuerySelector($"form [name='{field}']")!.Closest("form")!.QuerySelectorAll("[name]").SelectMany(Held))
        {
            form.Add(new StringContent(value), other);
        }

        form.Add(file, field, name);
        return Show(_http.PostAsync(address, form));
    }

    public string? ValueOf(string field) => Page.QuerySelector<IHtmlInputElement>($"input[name='{field}']")!.Value;

    public IReadOnlyList<string> Refusals => [.. Page.QuerySelectorAll(".refusals li").Select(line => line.Text())];

    /// <summary>What a control of the page in hand holds, or null when it is empty-handed or not there.</summary>
    public string? Shown(string field) => Page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } => Page.QuerySelector($"[name='{field}'][checked]")?.GetAttribute("value"),
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>The sentence beside a control that was refused, or null.</summary>
    public string? Fault(string id) => Page.QuerySelector($"#{id}-error")?.TextContent;

    public void Dispose() => _http.Dispose();

    private Task Send(string address, IElement form, (string Field, string Value)[] typed)
    {
        var untouched = form.QuerySelectorAll("input[name], textarea[name], select[name]").SelectMany(Held)
            .Where(field => typed.All(other => other.Field != field.Field));
        return Show(_http.PostAsync(address, new FormUrlEncodedContent(
            untouched.Concat(typed).Select(field => KeyValuePair.Create(field.Field, field.Value)))));
    }

    /// <summary>What a browser sends of a control nobody touched.</summary>
    private static IEnumerable<(string Field, string Value)> Held(IElement control) => control switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [(box.Name!, box.Value)] : [],
        IHtmlInputElement { Type: "file" } => [],
        IHtmlInputElement input => [(input.Name!, input.Value)],
        IHtmlTextAreaElement area => [(area.Name!, area.Value)],
        IHtmlSelectElement select => [(select.Name!, select.Value ?? "")],
        _ => [],
    };

    private async Task Show(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Status = answer.StatusCode;
        SentTo = answer.Headers.Location?.ToString();
        Page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
