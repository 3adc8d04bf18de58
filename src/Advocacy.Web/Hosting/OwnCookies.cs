namespace Advocacy.Web.Hosting;

/// <summary>The cookies this application sets, by the end of their names: in Production they are fixed to the host.</summary>
internal static class OwnCookies
{
    /// <summary>Of somebody signed in.</summary>
    public const string Session = "advocacy";

    /// <summary>Of whoever was shown a form.</summary>
    public const string Form = "advocacy-form";

    /// <summary>Of whoever did something whose outcome the next page tells.</summary>
    public const string Told = "advocacy-told";

    /// <summary>Of whoever wants no keys of one letter.</summary>
    public const string NoLetters = "advocacy-no-letters";

    public static bool Has(this HttpRequest request, string cookie) =>
        request.Cookies.Keys.Any(name => name.EndsWith(cookie, StringComparison.Ordinal));
}
