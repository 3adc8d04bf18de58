using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Cards;

/// <summary>The letter that gives an authority its right of reply; nothing is on record by it.</summary>
public sealed class AskForReplyPage(IMediator mediator, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : PageModel
{
    /// <summary>How long an authority is given, where nothing else is said.</summary>
    private const int DaysToReply = 21;

    [FromRoute]
    public int Year { get; set; }

    /// <summary>The demand it is about, by its code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? About { get; set; }

    /// <summary>The letter's language.</summary>
    [BindProperty(SupportsGet = true)]
    public Language? In { get; set; }

    /// <summary>To whom it goes, a line each; the demand's authorities where nothing is typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Until when a reply is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public FuzzyDate? ReplyBy { get; set; }

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel)
    {
        var desk = await mediator.Send(new PrepareRound(Year), cancel);
        Demands = [.. desk.Demands.Select(demand => new SelectListItem($"{demand.Code} · {demand.Title.ForReader()}", demand.Code))];
        In ??= campaign.Languages.Or(Wording.Language);
        if (ModelState.IsValid)
        {
            ReplyBy ??= FuzzyDate.Day(clock.Today().AddDays(DaysToReply));
        }
    }

    /// <summary>The letter with the judgement as the draft will print it.</summary>
    public async Task<IActionResult> OnGetLetter(CancellationToken cancel)
    {
        await OnGet(cancel);
        if (!ModelState.IsValid || ReplyBy is not { } by)
        {
            return Page();
        }

        var judged = await mediator.Send(new PrepareReplyLetter(Year, About ?? "", In!.Value), cancel);
        return await press.Print(
            this, ReplyLetterWriting.Of(judged, Year, To ?? "", by, FuzzyDate.Day(clock.Today()), new(campaign, In.Value)), $"letter-{Year}-{judged.Demand.Code}-{In.Value.Tag()}", cancel);
    }
}
