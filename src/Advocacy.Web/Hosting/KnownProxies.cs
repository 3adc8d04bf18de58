using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Advocacy.Web.Hosting;

/// <summary>Believes what a proxy says of a reader's address and scheme only of the proxies named in <c>Proxies:Known</c>.</summary>
internal static class KnownProxies
{
    public static void UseKnownProxies(this WebApplication app)
    {
        var named = app.Configuration.GetSection("Proxies:Known").Get<string[]>() ?? [];
        if (named.Length == 0)
        {
            return;
        }

        var believed = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        believed.KnownProxies.Clear();
        believed.KnownIPNetworks.Clear();
        foreach (var proxy in named)
        {
            believed.KnownProxies.Add(IPAddress.TryParse(proxy, out var address)
                ? address
                : throw new StartRefusedException($"Proxies:Known holds '{proxy}', which is no IP address: name each proxy by its address."));
        }

        app.UseForwardedHeaders(believed);
    }
}
