using System.Globalization;
using System.Security.Claims;
using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Advocacy.Web.Accounts;

/// <summary>Names the actor of each request from the account as it is now, so that a change of role counts at once.</summary>
/// <remarks>The account was read with the session (<see cref="Sessions"/>): one question for both.</remarks>
internal sealed class ActorOfSession(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor actor, IOptions<IdentityOptions> identity)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
        {
            var account = context.Features.Get<Account>();
            var stamp = context.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
            if (account is null || account.Id != id || account.SecurityStamp != stamp || account.State == AccountState.Closed)
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                actor.Value = account.AsActor();
                SpeakWithMembers();
            }
        }

        await next(context);
    }

    /// <summary>The pages of those who work here speak fewer languages than the public ones.</summary>
    private static void SpeakWithMembers()
    {
        if (!Wording.Spoken.Contains(Wording.Language))
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Wording.Spoken[0].Tag());
        }
    }
}
