using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Advocacy.Web.Features.Shared;

/// <summary>Answers a request for what is not there, not for this reader, or not at this moment; a member's attempt is in the journal.</summary>
internal sealed class RefusalFilter : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            NotFoundException => new NotFoundResult(),
            NotAllowedException { Actor.IsSignedIn: false } => new ChallengeResult(),
            NotAllowedException => new StatusCodeResult(StatusCodes.Status403Forbidden),
            { } failure when SqliteRefusals.IsForNow(failure) => new StatusCodeResult(StatusCodes.Status503ServiceUnavailable),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
        if (context.Exception is NotAllowedException { Actor.IsSignedIn: true } refused)
        {
            try
            {
                await context.HttpContext.RequestServices.GetRequiredService<JournalNotes>()
                    .Note("Refused", refused.Request.Name, cancel: context.HttpContext.RequestAborted);
            }
            catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
            }
        }
    }
}
