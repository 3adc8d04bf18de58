using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Meetings.ReadingBack;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Meetings;

public sealed class ReadBackMeetingPage(IMediator mediator, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : FormPage<ReadBackMeeting>
{
    /// <summary>How long an answer is given, where nothing else is said.</summary>
    private const int DaysToAnswer = 14;

    [FromRoute]
    public Guid Id { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    /// <summary>To whom the printed letter is addressed, a line each.</summary>
    [BindProperty]
    public string? To { get; set; }

    private string Subject => Wording.In(Form.TextLanguage, "Letters.MeetingSubject", MeetingLetter.SubjectOf(Meeting, Form.TextLanguage), Meeting.HeldOn.ToText(Form.TextLanguage));

    public IReadOnlyList<SelectListItem> Promises => [.. Meeting.Commitments.Select(made => new SelectListItem(made.Words, made.Id.ToString()))];

    protected override async Task Load(CancellationToken cancel)
    {
        Meeting = await mediator.Send(new ViewMeeting(Id) { WithoutCorrections = true }, cancel);
        Form = Form with { Id = Id };
    }

    /// <param name="language">The tag of the letter's language; that of the promises' words where none is asked for.</param>
    public void OnGet(string? language)
    {
        var toRepeat = Meeting.Commitments.Where(made => !made.IsReadBack).ToList() is { Count: > 0 } unread ? unread : [.. Meeting.Commitments];
        var of = LanguageTags.TryFromTag(language, out var asked) ? asked : toRepeat.Select(made => made.WordsLanguage).FirstOrDefault(Wording.Language);
        var answerBy = FuzzyDate.Day(clock.Today().AddDays(DaysToAnswer));
        Form = Form with
        {
            Commitments = [.. toRepeat.Select(made => made.Id)],
            TextLanguage = of,
            On = FuzzyDate.Day(clock.Today()),
            AnswerBy = answerBy,
            Text = MeetingLetter.Begin(Meeting, toRepeat, answerBy, of),
        };
        To = MeetingLetter.To(Meeting, new(campaign, of));
    }

    protected override void FillInBeside(IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> fields) => To = fields.GetValueOrDefault(nameof(To));

    /// <summary>The letter as it stands in the form, to be printed and signed; nothing is on record yet.</summary>
    public Task<IActionResult> OnPostPaper(CancellationToken cancel) => press.Print(
        this,
        PrintedLetter.Of(
            Subject, [.. Meeting.Commitments.Select(made => new Repeated(made.Words, made.WordsLanguage))], Form.Text ?? "", To ?? "",
            Form.On ?? FuzzyDate.Day(clock.Today()), new(campaign, Form.TextLanguage)),
        $"letter-{Meeting.HeldOn.Earliest:yyyy-MM-dd}", cancel);

    /// <summary>The letter as it stands in the form, as a file; nothing is on record yet.</summary>
    public FileContentResult OnPostMail() => File(
        MeetingLetter.AsMail(Subject, Form.Text ?? ""),
        "message/rfc822", $"{Meeting.HeldOn.Earliest:yyyy-MM-dd}.eml");

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Meetings.LetterRecorded");
        return RedirectToPage("ViewMeeting", new { Id });
    }
}
