using System.Security.Claims;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Advocacy.Web.Accounts;

/// <summary>Names the actor of each request from the account as it is now, so that a change of role counts at once.</summary>
internal sealed class ActorOfSession(RequestDelegate next, RecordVersion record)
{
    private readonly KeptReads<string, Account> _kept = new(record, Sessions.KeptAtOnce);

    public async Task InvokeAsync(
        HttpContext context, AdvocacyDb db, CurrentActor actor, IOptions<IdentityOptions> identity)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
        {
            var account = await _kept.Get(id, () => db.Users.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, context.RequestAborted));
            var stamp = context.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
            if (account is null || account.SecurityStamp != stamp || account.State == AccountState.Closed)
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                actor.Value = account.AsActor();
            }
        }

        await next(context);
    }
}
