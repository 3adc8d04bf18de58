using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

public sealed class ViewMeetingPage(IMediator mediator, CurrentActor actor, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    /// <summary>Whether something promised at it was never put in writing, and its reader may do so.</summary>
    public bool WaitsToBeReadBack => Permissions.Allow(typeof(ReadBackMeeting), actor.Value)
        && Meeting.Commitments.Any(made => made is { IsReadBack: false, State: Domain.Commitments.CommitmentState.Open });

    public bool MayReadBack => Permissions.Allow(typeof(ReadBackMeeting), actor.Value) && Meeting.Commitments.Count > 0;

    public bool MayCorrect => Permissions.Allow(typeof(CorrectMeeting), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Meeting = await mediator.Send(new ViewMeeting(Id), cancel);

    /// <summary>Its minutes, in the language asked for.</summary>
    public async Task<IActionResult> OnGetMinutes(string? language, CancellationToken cancel)
    {
        Meeting = await mediator.Send(new ViewMeeting(Id), cancel);
        var of = LanguageTags.TryFromTag(language, out var asked) ? asked : Wording.Language;
        return await press.Print(this, MinutesWriting.Of(Meeting, new(campaign, of), clock.Today(), clock.Now()), $"minutes-{Meeting.HeldOn.Earliest:yyyy-MM-dd}-{of.Tag()}", cancel);
    }

    /// <summary>What a correction changed, each value before and after, texts word by word.</summary>
    public static IReadOnlyList<ValueView> ChangedBy(CorrectionLine correction)
    {
        var (before, after) = (correction.Before.Facts, correction.After.Facts);
        var (then, now) = (correction.Before, correction.After);
        ValueView[] values =
        [
            Value("HeldOn", before.HeldOn.ToText(Wording.Language), after.HeldOn.ToText(Wording.Language)),
            Value("Kind", Wording.Of(before.Kind), Wording.Of(after.Kind)),
            .. LanguageTags.All.Select(language => Value("Subject", before.Subject[language] ?? "", after.Subject[language] ?? "")),
            Value("Present", Listed(then.Present.Select(present => present.InWords())), Listed(now.Present.Select(present => present.InWords()))),
            Value("Demands", string.Join(", ", then.Demands), string.Join(", ", now.Demands)),
            Value("Sources", Listed(then.Sources), Listed(now.Sources)),
            Value("Place", before.Place ?? "", after.Place ?? ""),
            Value("Notes", before.Notes, after.Notes),
            Value("NotesLanguage", Wording.Of(before.NotesLanguage), Wording.Of(after.NotesLanguage)),
        ];
        return [.. values.Where(value => value.Before != value.After)];

        static string Listed(IEnumerable<string> lines) => string.Join("; ", lines.Order(StringComparer.CurrentCulture));

        static ValueView Value(string name, string was, string isNow) =>
            new(Wording.Of($"Meetings.CorrectMeeting.{name}"), was, isNow, WordDifference.Between(was, isNow));
    }
}
