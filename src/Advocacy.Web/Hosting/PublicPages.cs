using System.Security.Cryptography;
using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Hosting;

/// <summary>Keeps a page that anybody may read as it was sent, for readers who are nobody in particular, until anything is saved or the day ends.</summary>
/// <remarks>
/// What a page shows follows from the record, the day, its address and the reader's language. A browser that has the page
/// asks whether it is still that one.
/// </remarks>
internal sealed class PublicPages(RecordVersion record, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>The policy's name, for the pages it is for.</summary>
    public const string Policy = "public";

    /// <summary>All pages together, in bytes: some thousands, and no more where somebody asks for one by ever another address.</summary>
    public const long MostMemory = 32 * 1024 * 1024;

    /// <summary>Longer than any stand of things lasts: the framework by itself forgets after a minute.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The record's version counts from the start: what an earlier run sent is never taken for this one's.</summary>
    private readonly Guid _run = Guid.NewGuid();
    private string? _stand;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var isNobodys = context.HttpContext.User.Identity?.IsAuthenticated != true && !request.Has(OwnCookies.Session) && !request.Has(OwnCookies.Told);
        context.EnableOutputCaching = isNobodys && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = context.EnableOutputCaching;
        if (!context.EnableOutputCaching)
        {
            return;
        }

        var (language, stand) = (Wording.Language.Tag(), $"{_run}-{record.Now()}-{clock.Today():O}");
        context.CacheVaryByRules.VaryByValues["language"] = language;
        context.CacheVaryByRules.VaryByValues["record"] = stand;
        context.ResponseExpirationTimeSpan = Longest;
        context.Tags.Add(stand);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        response.Headers.ETag = $"W/\"{Print($"{stand} {language} {request.PathBase}{request.Path}{request.QueryString}")}\"";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = StringValues.Concat(response.Headers.Vary, new StringValues([HeaderNames.Cookie, HeaderNames.AcceptLanguage]));
        response.OnStarting(ForgetTagUnlessThere, response);
        if (Interlocked.Exchange(ref _stand, stand) is { } before && before != stand)
        {
            // Asked for here: the store itself is made by the options that name this policy.
            await context.HttpContext.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(before, cancellation);
        }
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    /// <summary>A page that isn't there has no tag: it may come to be at any time.</summary>
    private static Task ForgetTagUnlessThere(object response)
    {
        var (status, headers) = (((HttpResponse)response).StatusCode, ((HttpResponse)response).Headers);
        if (status is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
        {
            headers.ETag = StringValues.Empty;
        }

        return Task.CompletedTask;
    }

    private static string Print(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)))[..32];
}
