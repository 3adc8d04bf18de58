using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Advocacy.Benchmarks.Serving;

/// <summary>The least that answers on a socket: the floor of a start.</summary>
internal static class BareServer
{
    public const string Verb = "serve-bare";

    public static async Task Serve(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        app.MapGet("/", () => "Here.");
        await app.RunAsync();
    }
}
