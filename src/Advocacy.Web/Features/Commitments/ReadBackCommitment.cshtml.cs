using Advocacy.Domain.Dates;
using Advocacy.Reports.Typography;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Commitments;

public sealed class ReadBackCommitmentPage(IMediator mediator, CurrentCampaign campaign, DocumentPress press, TimeProvider clock)
    : CommitmentActPage<ReadBackCommitment>(mediator, clock, "Commitments.LetterRecorded")
{
    /// <summary>To whom the printed letter is addressed, a line each.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>The last letter, where nothing came back on it: what is written now is its reminder.</summary>
    public LetterLine? Unanswered => Commitment.Letters is [{ Replies.Count: 0 } last, ..] ? last : null;

    /// <summary>The letter begun: what was understood, when, in the language it was said in; a reminder says what was written before.</summary>
    public override void OnGet()
    {
        base.OnGet();
        var language = Commitment.WordsLanguage;
        var understood = Wording.In(language, "Letters.ReadBack", Commitment.MadeOn.ToText(language), Typographer.Set(Commitment.Words, language), "\n\n");
        Form = Form with
        {
            TextLanguage = language,
            Text = Unanswered is { } before ? $"{Wording.In(language, "Letters.Reminder", before.SentOn.ToText(language))}\n\n{understood}" : understood,
        };
        // A promise stays with its post: whoever holds it today is asked.
        To = string.Join('\n', new[]
        {
            Commitment.Holders.Count > 0 ? string.Join(", ", Commitment.Holders.Select(holder => holder.Person)) : DocumentText.Known(Commitment.Person),
            Commitment.Post is { } post ? new DocumentText(campaign, language).Of(post) : null,
        }.OfType<string>());
    }

    protected override void FillInBeside(IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> fields) => To = fields.GetValueOrDefault(nameof(To));

    /// <summary>The letter as it stands in the form, to be printed and signed; nothing is on record yet.</summary>
    public Task<IActionResult> OnPostPaper(CancellationToken cancel)
    {
        var language = Form.TextLanguage;
        var subject = Wording.In(language, Unanswered is null ? "Letters.SaidSubject" : "Letters.ReminderSubject", Commitment.MadeOn.ToText(language));
        return press.Print(
            this,
            PrintedLetter.Of(
                subject, [new(Commitment.Words, Commitment.WordsLanguage)], Form.Text ?? "", To ?? "", Form.On ?? FuzzyDate.Day(Today), new(campaign, language)),
            $"letter-{Commitment.MadeOn.Earliest:yyyy-MM-dd}", cancel);
    }
}
