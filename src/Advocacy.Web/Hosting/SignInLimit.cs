using System.Threading.RateLimiting;
using Advocacy.Web.Accounts;
using Microsoft.AspNetCore.RateLimiting;

namespace Advocacy.Web.Hosting;

/// <summary>How often one address may try to sign in; <c>SignIn:PerMinute</c> says so.</summary>
/// <remarks>Guards against trying many accounts; the lock of an account guards against trying many passwords.</remarks>
internal static class SignInLimit
{
    public const string Name = "sign-in";

    private const int PerMinute = 30;

    public static IServiceCollection AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancel) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            if (rejected.HttpContext.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == ReadLimit.Name)
            {
                await ReadLimit.Refuse(rejected.HttpContext, cancel);
            }
        };
        ReadLimit.Add(limits);
        limits.AddPolicy(Name, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(Places.Of(context), _ => new()
            {
                PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("SignIn:PerMinute", PerMinute),
                Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
