using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Advocacy.Web.Accounts;

/// <summary>Checks passwords, and begins a session of its own for whoever gets in.</summary>
internal sealed class Door(SignInManager<Account> signIn, IPasswordHasher<Account> hasher, IAuthenticationSchemeProvider schemes)
{
    private static readonly Account Nobody = new();
    private static readonly Lock One = new();
    private static string? _hashOfNothing;

    /// <summary>Whether it is the account's password. It takes as long where there is no account, or one that is closed or has no password.</summary>
    public async Task<bool> IsPassword(Account? account, string password)
    {
        var hash = account?.PasswordHash ?? HashOfNothing();
        var isRight = await Task.Run(() => hasher.VerifyHashedPassword(account ?? Nobody, hash, password)) != PasswordVerificationResult.Failed;
        return isRight && account is { PasswordHash: not null, State: AccountState.Open } && await signIn.CanSignInAsync(account);
    }

    /// <summary>Lets somebody in under a new id: whoever holds a copy of an earlier cookie is nobody with it.</summary>
    public async Task LetIn(HttpContext context, Account account)
    {
        // Ends the session the request came with, where it came with one.
        if (context.User.Identity?.IsAuthenticated == true)
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }

        var scheme = (await schemes.GetSchemeAsync(IdentityConstants.ApplicationScheme))!;
        // The request's own handler goes on with the id of the cookie it has read; another one reads none.
        context.Items[ForgottenCookies.Marker] = true;
        var handler = (IAuthenticationSignInHandler)ActivatorUtilities.CreateInstance(context.RequestServices, scheme.HandlerType);
        await handler.InitializeAsync(scheme, context);
        await handler.SignInAsync(await signIn.CreateUserPrincipalAsync(account), new AuthenticationProperties());
    }

    /// <summary>A hash of today's strength for whoever has none.</summary>
    private string HashOfNothing()
    {
        lock (One)
        {
            return _hashOfNothing ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        }
    }
}

/// <summary>The framework's cookies, but for a request that is to begin anew.</summary>
internal sealed class ForgottenCookies : ICookieManager
{
    public static readonly object Marker = new();

    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => context.Items.ContainsKey(Marker) ? null : _cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => _cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, key, options);
}
