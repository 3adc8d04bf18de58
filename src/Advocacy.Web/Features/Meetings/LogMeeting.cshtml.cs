using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Meetings;

public sealed class LogMeetingPage(IMediator mediator, TimeProvider clock) : FormPage<LogMeeting>
{
    private const int OfficialsOffered = 3;
    private const int CommitmentsOffered = 2;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<SelectListItem> DemandCodes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Terms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    /// <summary>The reader's own first.</summary>
    public IReadOnlyList<SelectListItem> Languages { get; } =
        [.. Options.Of<Language>().OrderByDescending(option => option.Value == Wording.Language.ToString())];

    protected override async Task Load(CancellationToken cancel)
    {
        var options = await mediator.Send(new ListMeetingOptions(), cancel);
        Demands = [.. options.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Id.ToString()))];
        DemandCodes = [.. options.Demands.Select(demand => new SelectListItem(demand.Code, demand.Id.ToString()))];
        Terms = [.. options.Terms.Select(term => new SelectListItem(
            $"{term.Person} – {term.Post.ForReader()} ({Short(term.Start)}–{Short(term.End)})", term.Id.ToString()))];
        Posts = [.. options.Posts.Select(post => new SelectListItem(
            post.Holder is null ? post.Title.ForReader() : $"{post.Title.ForReader()} ({post.Holder})", post.Id.ToString()))];
        Form = Form with
        {
            Officials = Rows.Padded(Form.Officials, OfficialsOffered, new()),
            Commitments = Rows.Padded(Form.Commitments, CommitmentsOffered, new() { WordsLanguage = Wording.Language }),
        };
    }

    public void OnGet() => Form = Form with { HeldOn = FuzzyDate.Day(clock.Today()) };

    public async Task<IActionResult> OnPost(string? then, CancellationToken cancel)
    {
        var id = await mediator.Send(Form with { WrittenIn = Wording.Language }, cancel);
        TempData["Done"] = Wording.Of("Meetings.Logged");
        return then == "another" ? RedirectToPage("LogMeeting") : RedirectToPage("ViewMeeting", new { id });
    }

    private static string? Short(FuzzyDate? date) => date?.ToShortText(Wording.Language);
}
