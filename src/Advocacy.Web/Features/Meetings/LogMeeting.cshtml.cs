using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Meetings.Bringing;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Features.Readers;
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

    private const int MostOfAnInvitation = 4 * Invitation.MaxLength;

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
        if (HttpMethods.IsGet(Request.Method) && !string.IsNullOrWhiteSpace(Quick))
        {
            FillIn(QuickLine.Read(Quick.Length > QuickLine.MaxLength ? Quick[..QuickLine.MaxLength] : Quick), options.Demands);
        }

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

    /// <summary>What is noted in passing, on any page: the form opens filled in with how it is read.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Quick { get; set; }

    /// <summary>A message or a list to take promises from.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>What was filled in from elsewhere, in a sentence.</summary>
    public string? FilledIn { get; private set; }

    /// <summary>The files as they are sent.</summary>
    [BindProperty]
    public IReadOnlyList<IFormFile> Attached { get; set; } = [];

    /// <summary>Those of the files the form was sent with before it was refused that shall still come.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Brought { get; set; } = [];

    public SentFiles Sent => sent;

    /// <param name="tooLarge">True when files came that were too large to be looked at.</param>
    /// <param name="planned">The plan it was.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task OnGet(bool tooLarge, Guid? planned, CancellationToken cancel)
    {
        Form = Form with { HeldOn = FuzzyDate.Day(clock.Today()), Readers = new() { Audience = current.Readers.Meetings } };
        if (planned is { } id)
        {
            FillIn(id, await mediator.Send(new ViewPlan(id), cancel));
        }

        if (tooLarge)
        {
            ModelState.AddModelError("", Wording.Of(FileRules.IsNotTooLarge));
        }
    }

    protected override void FillInBeside(IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> fields) => Pasted = fields.GetValueOrDefault(nameof(Pasted));

    /// <summary>Offers each line of what was pasted as a promise; nothing is on record yet.</summary>
    public async Task<IActionResult> OnPostLines(CancellationToken cancel)
    {
        var lines = ListedLines.Of(Pasted);
        if (lines.Count == 0)
        {
            ModelState.AddModelError(nameof(Pasted), Wording.Of("Meetings.NothingToBring"));
            return Page();
        }

        var rows = Form.Commitments.ToList();
        foreach (var line in lines)
        {
            // A date that could not be read is written all the same.
            var free = Enumerable.Range(0, rows.Count).FirstOrDefault(at => rows[at].IsBlank && string.IsNullOrEmpty(ModelState[$"Form.Commitments[{at}].Due"]?.AttemptedValue), -1);
            var made = new CommitmentRow { Words = line, WordsLanguage = Wording.Language };
            if (free < 0)
            {
                rows.Add(made);
                continue;
            }

            rows[free] = made;
            Forget($"Form.Commitments[{free}]");
        }

        Form = Form with { Commitments = rows };
        Pasted = null;
        Forget(nameof(Pasted));
        FilledIn = Wording.Of("Meetings.BroughtLines", lines.Count);
        await Offer(cancel);
        return Page();
    }

    /// <summary>Fills in what an invitation says; nothing is on record yet.</summary>
    public async Task<IActionResult> OnPostInvitation(IFormFile? invitation, CancellationToken cancel)
    {
        if (await ReadInvitation(invitation, cancel) is not { } read)
        {
            ModelState.AddModelError("Invitation", Wording.Of("Meetings.NotAnInvitation"));
            return Page();
        }

        var known = Form.Officials.Select(official => official.Who?.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Form = Form with
        {
            HeldOn = read.HeldOn,
            Subject = string.IsNullOrWhiteSpace(Form.Subject) ? Shortened(read.Subject, Meeting.SubjectMaxLength) : Form.Subject,
            Place = string.IsNullOrWhiteSpace(Form.Place) ? Shortened(read.Place, Meeting.PlaceMaxLength) : Form.Place,
            Officials = [.. Form.Officials.Where(official => !official.IsBlank), .. read.People.Where(name => !known.Contains(name)).Select(name => new OfficialRow { Who = Shortened(name, OfficialRow.WhoMaxLength) })],
        };
        Forget("Form.HeldOn");
        Forget("Form.Subject");
        Forget("Form.Place");
        Forget("Form.Officials");
        FilledIn = Wording.Of("Meetings.BroughtInvitation");
        await Offer(cancel);
        return Page();
    }

    private static async Task<Invitation?> ReadInvitation(IFormFile? file, CancellationToken cancel)
    {
        if (file is null or { Length: 0 or > MostOfAnInvitation })
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancel) is { Length: <= Invitation.MaxLength } text ? Invitation.Read(text) : null;
    }

    private static string? Shortened(string? text, int most) => text?.Length > most ? text[..most] : text;

    /// <summary>What is shown is the form's own, not what was typed before.</summary>
    private void Forget(string field)
    {
        foreach (var key in ModelState.FindKeysWithPrefix(field).Select(entry => entry.Key).ToList())
        {
            ModelState.Remove(key);
        }
    }

    /// <summary>What was planned is what took place, until somebody says otherwise; the agenda stands among the notes, to be answered line by line.</summary>
    private void FillIn(Guid id, PlanView plan)
    {
        var raised = plan.Agenda.Where(item => item is { IsRaised: true, Promise: null or { IsForFewer: false } }).Select(item => item.Words.ForReader())
            .Concat((plan.Points ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        Form = Form with
        {
            PlanId = plan.Stands ? id : null,
            HeldOn = plan.PlannedFor,
            Officials = Rows.Padded([.. plan.Typed.Select(who => new OfficialRow { Who = who })], OfficialsOffered, new()),
            Demands = [.. plan.Demands.Select(demand => demand.Id)],
            Subject = plan.Subject.ForReader(),
            Place = plan.Place,
            Notes = raised.Count == 0 ? null : Shortened($"{Wording.Of("Planning.RaisedNotes")}\n\n{string.Join('\n', raised.Select(line => $"- {line}"))}\n", Meeting.NotesMaxLength),
            Readers = ReadersRow.Of(plan.Readers),
        };
        FilledIn = Wording.Of("Planning.FromPlan");
    }

    /// <summary>What can't be read stays among the words, so that it is seen.</summary>
    private void FillIn(QuickLine line, IReadOnlyList<DemandOption> demands)
    {
        var about = demands.Where(demand => line.Demands.Contains(demand.Code, StringComparer.OrdinalIgnoreCase)).ToList();
        var due = FuzzyDateReading.TryRead(line.Due, Wording.Language, clock.Today(), out var read, DateOutlook.Ahead) ? read : null;
        var words = string.Join(' ', [
            line.Words, .. line.Demands.Where(code => about.TrueForAll(demand => !demand.Code.Equals(code, StringComparison.OrdinalIgnoreCase))).Select(code => $"#{code}"),
            .. due is null && line.Due is not null ? [$"!{line.Due}"] : Array.Empty<string>()]).Trim();
        Form = Form with
        {
            Officials = [.. line.Who.Select(who => new OfficialRow { Who = Shortened(who, OfficialRow.WhoMaxLength) })],
            Demands = [.. about.Select(demand => demand.Id)],
            Subject = Shortened(words, Meeting.SubjectMaxLength),
            Commitments = words.Length == 0 && due is null ? [] : [new() { Words = Shortened(words, Domain.Commitments.Commitment.WordsMaxLength), WordsLanguage = Wording.Language, Due = due }],
        };
    }

    public async Task<IActionResult> OnPost(string? then, CancellationToken cancel)
    {
        await sent.Keep(Attached, Brought, cancel);
        var id = await mediator.Send(Form with { WrittenIn = Wording.Language, Files = sent.Kept }, cancel);
        TempData["Done"] = Wording.Of("Meetings.Logged");
        return then == "another" ? RedirectToPage("LogMeeting") : RedirectToPage("ViewMeeting", new { id });
    }
}
