using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Advocacy.Web.Features.Shared;

/// <summary>Answers a request for what is not there, or not for this reader.</summary>
internal sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            NotFoundException => new NotFoundResult(),
            NotAllowedException { Actor.IsSignedIn: false } => new ChallengeResult(),
            NotAllowedException => new StatusCodeResult(StatusCodes.Status403Forbidden),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }
}
