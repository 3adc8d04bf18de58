using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Replies;

public sealed class OpenReplyLinkPage(IMediator mediator, CurrentCampaign campaign, TimeProvider clock) : FormPage<OpenReplyLink>
{
    /// <summary>How long an authority is given, unless somebody says otherwise.</summary>
    private const int Days = 30;

    [FromRoute]
    public int Year { get; set; }

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    protected override async Task Load(CancellationToken cancel)
    {
        var replies = await mediator.Send(new ListReplies(Year), cancel);
        if (!replies.IsDraft)
        {
            throw new NotFoundException("A draft");
        }

        Demands = [.. replies.Demands.Select(demand => new SelectListItem($"{demand.Code} · {demand.Title.ForReader()}", demand.Code))];
        Form = Form with { Year = Year };
    }

    public void OnGet() => Form = Form with { Language = campaign.Languages.Or(Wording.Language), ReplyBy = FuzzyDate.Day(clock.Today().AddDays(Days)) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Replies.Opened");
        return LocalRedirect($"~/cards/{Year}/replies");
    }
}
