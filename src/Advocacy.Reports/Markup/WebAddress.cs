namespace Advocacy.Reports.Markup;

/// <summary>Decides which addresses a reader may be sent to.</summary>
public static class WebAddress
{
    /// <summary>The address when it is absolute and http, https or mailto; null for every other.</summary>
    public static string? Allowed(string? address) =>
        address is not null && !address.Any(char.IsControl)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto"
            ? address
            : null;
}
