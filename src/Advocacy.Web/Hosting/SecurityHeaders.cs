namespace Advocacy.Web.Hosting;

/// <summary>Sends with every response what a browser must not do with it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; object-src 'none'; ";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        context.Response.OnStarting(() =>
        {
            // A card's PDF is shown inside our own page; nothing else may be framed.
            var framed = context.Response.ContentType == "application/pdf";
            headers.ContentSecurityPolicy = Policy + (framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'")
                // What somebody attached is taken away; opened after all, it may do nothing.
                + (headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.Ordinal) ? "; sandbox" : "");
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.User.Identity?.IsAuthenticated == true)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return IsForged(context.Request) ? Refuse(context) : next(context);
    }

    /// <summary>A form sent from another site, as the browser itself says.</summary>
    private static bool IsForged(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && request.Headers["Sec-Fetch-Site"] == "cross-site";

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
