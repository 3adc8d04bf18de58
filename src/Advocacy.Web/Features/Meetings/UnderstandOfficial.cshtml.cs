using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Says whom somebody means while they type, on the day the form says.</summary>
public sealed class UnderstandOfficialPage(IMediator mediator, TimeProvider clock) : PageModel
{
    /// <param name="who">What is typed.</param>
    /// <param name="on">The meeting's date as typed; what can't be read as one is today.</param>
    /// <param name="addsNobody">True where a stranger stays a name.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? who, string? on, bool addsNobody, CancellationToken cancel)
    {
        var day = FuzzyDateReading.TryRead(on, Wording.Language, clock.Today(), out var read) ? read : FuzzyDate.Day(clock.Today());
        var said = await mediator.Send(new UnderstandOfficials([who is { Length: <= OfficialRow.WhoMaxLength } ? who : null], day, addsNobody), cancel);
        return Content(said[0]);
    }
}
