using System.Threading.RateLimiting;
using Advocacy.Web.Accounts;
using Microsoft.AspNetCore.RateLimiting;

namespace Advocacy.Web.Hosting;

/// <summary>How often one address may ask the read interface; <c>Api:PerMinute</c> says so.</summary>
internal static class ReadLimit
{
    public const string Name = "read";

    private const int PerMinute = 120;

    public static void Add(RateLimiterOptions limits) => limits.AddPolicy(Name, context => RateLimitPartition.GetFixedWindowLimiter(Places.Of(context), _ => new()
    {
        PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("Api:PerMinute", PerMinute),
        Window = TimeSpan.FromMinutes(1),
    }));

    /// <summary>Says so in a sentence a program can read.</summary>
    public static Task Refuse(HttpContext context, CancellationToken cancel) => context.Response.WriteAsJsonAsync(
        new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = StatusCodes.Status429TooManyRequests, Title = "Too many requests.", Detail = "Ask again in a minute; the data package holds everything at once." },
        options: null, contentType: "application/problem+json", cancel);
}
