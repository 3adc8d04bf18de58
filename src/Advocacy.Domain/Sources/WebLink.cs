namespace Advocacy.Domain.Sources;

/// <summary>What a browser can be sent to.</summary>
public static class WebLink
{
    /// <summary>Whether a text is a whole address that begins with http:// or https://.</summary>
    public static bool Is(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
