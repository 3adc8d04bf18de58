namespace Advocacy.Web.Campaigns;

/// <summary>The first parts of the application's own addresses, which no campaign can have as its code.</summary>
public sealed class OwnAddresses(IServiceProvider services)
{
    // From the endpoints themselves, so that a new page is known without being listed here; they are known once routing is.
    private readonly Lazy<HashSet<string>> _firstParts = new(() => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart first] }, ..] ? first.Content : null)
        .OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public bool Include(string firstPart) => _firstParts.Value.Contains(firstPart);
}
