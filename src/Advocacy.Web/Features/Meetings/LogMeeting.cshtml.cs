using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Meetings;

[UploadOfACopy(Most = MostOfAForm), RequestSizeLimit(Uploads.HeardToItsEnd)]
public sealed class LogMeetingPage(IMediator mediator, CurrentCampaign current, SentFiles sent, TimeProvider clock) : FormPage<LogMeeting>, IOffersOfficials
{
    /// <summary>A file too large is refused by the rule, with all that was typed beside it; only what the framework won't read isn't.</summary>
    private const long MostOfAForm = 120 * 1024 * 1024;

    private const int OfficialsOffered = 3;
    private const int CommitmentsOffered = 2;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<SelectListItem> DemandCodes { get; private set; } = [];

    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    public UnderstoodRows Understood { get; private set; } = new();

    protected override async Task Offer(CancellationToken cancel)
    {
        await sent.KeepUnlessDone(ModelState, Attached, Brought, cancel);
        var options = await mediator.Send(new ListMeetingOptions(), cancel);
        Demands = options.Demands.AsOptions();
        DemandCodes = [.. options.Demands.Select(demand => new SelectListItem(demand.Code, demand.Id.ToString()))];
        Suggestions = options.Officials;
        Understood = await UnderstoodRows.Read(mediator, Form.Officials, Form.HeldOn ?? FuzzyDate.Day(clock.Today()), cancel);
        Form = Form with
        {
            Officials = Rows.Padded(Form.Officials, OfficialsOffered, new()),
            Commitments = Rows.Padded(Form.Commitments, CommitmentsOffered, new() { WordsLanguage = Wording.Language }),
        };
    }

    /// <summary>The files as they are sent.</summary>
    [BindProperty]
    public IReadOnlyList<IFormFile> Attached { get; set; } = [];

    /// <summary>Those of the files the form was sent with before it was refused that shall still come.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Brought { get; set; } = [];

    public SentFiles Sent => sent;

    /// <param name="tooLarge">True when files came that were too large to be looked at.</param>
    public void OnGet(bool tooLarge)
    {
        Form = Form with { HeldOn = FuzzyDate.Day(clock.Today()), Readers = new() { Audience = current.Readers.Meetings } };
        if (tooLarge)
        {
            ModelState.AddModelError("", Wording.Of(FileRules.IsNotTooLarge));
        }
    }

    public async Task<IActionResult> OnPost(string? then, CancellationToken cancel)
    {
        await sent.Keep(Attached, Brought, cancel);
        var id = await mediator.Send(Form with { WrittenIn = Wording.Language, Files = sent.Kept }, cancel);
        TempData["Done"] = Wording.Of("Meetings.Logged");
        return then == "another" ? RedirectToPage("LogMeeting") : RedirectToPage("ViewMeeting", new { id });
    }
}
