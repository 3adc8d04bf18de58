namespace Advocacy.Reports.Markup;

/// <summary>Decides which addresses a reader may be sent to.</summary>
public static class WebAddress
{
    /// <summary>The address when it is absolute and http, https or mailto, written as every reader of it understands it (signs percent-encoded, the host in ASCII); null for every other.</summary>
    public static string? Allowed(string? address) =>
        address is not null && !address.Any(char.IsControl)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto"
            ? address.All(char.IsAscii) && !address.Contains(' ', StringComparison.Ordinal) ? address : Encoded(uri)
            : null;

    private static string? Encoded(Uri uri)
    {
        try
        {
            return uri.Scheme == "mailto" ? uri.AbsoluteUri : new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
