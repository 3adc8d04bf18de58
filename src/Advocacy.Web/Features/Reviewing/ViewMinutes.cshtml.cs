using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Reviewing;

public sealed class ViewMinutesPage(IMediator mediator, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    public DecisionsModel Minutes { get; private set; } = null!;

    public Task OnGet(CancellationToken cancel) => Write(Wording.Language, cancel);

    /// <summary>The same on paper, in the language asked for.</summary>
    public async Task<IActionResult> OnGetPaper(string? language, CancellationToken cancel)
    {
        var of = LanguageTags.TryFromTag(language, out var asked) ? asked : Wording.Language;
        await Write(of, cancel);
        return await press.Print(this, Minutes, $"review-{Year}-{of.Tag()}", cancel);
    }

    private async Task Write(Language language, CancellationToken cancel)
    {
        var ballot = await mediator.Send(new ViewBallot(Year), cancel);
        Minutes = ballot.Rounds.Any(round => round is { IsOpen: false, CalledOffBecause: null })
            ? DecisionsWriting.Of(ballot, new(campaign, language), clock.Now())
            : throw new NotFoundException("Minutes");
    }
}
