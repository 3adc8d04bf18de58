using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Corrects what was written down wrongly of a meeting; what stood there stays to be read.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectMeeting : Command<Guid>, IValidatableObject
{
    public const int ReasonMaxLength = 1_000;

    public Guid Id { get; init; }

    /// <summary>The version of the meeting the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required]
    public FuzzyDate? HeldOn { get; init; }

    [Required]
    public MeetingKind? Kind { get; init; }

    public WrittenText Subject { get; init; } = new();

    [StringLength(Meeting.PlaceMaxLength)]
    public string? Place { get; init; }

    [StringLength(Meeting.NotesMaxLength)]
    public string? Notes { get; init; }

    public Language NotesLanguage { get; init; }

    /// <summary>Those on record who were there in truth; who isn't named wasn't.</summary>
    public IReadOnlyList<Guid> Present { get; init; } = [];

    /// <summary>Who was there too. Rows left blank count for nothing.</summary>
    public IReadOnlyList<OfficialRow> Officials { get; init; } = [];

    /// <summary>Who of ours was there too.</summary>
    [StringLength(Attendance.NoteMaxLength)]
    public string? Ours { get; init; }

    public IReadOnlyList<Guid> Demands { get; init; } = [];

    /// <summary>The sources cited that do show it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What shows it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    public Language ReasonLanguage { get; init; }

    public override string? Because => Reason;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Subject.LongerThan(Meeting.SubjectMaxLength, nameof(Subject)),
        .. Subject.IsBlank ? [new ValidationResult(Wording.Of("Meetings.SubjectMissing"), [$"{nameof(Subject)}.{Wording.Language}"])] : Array.Empty<ValidationResult>(),
    ];
}

internal sealed class CorrectMeetingHandler(AdvocacyDb db, TimeProvider clock, CurrentCampaign current) : IRequestHandler<CorrectMeeting, Guid>
{
    public async Task<Guid> Handle(CorrectMeeting command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Demands, cancel);
        var meeting = await db.Meetings.AsSplitQuery()
            .Include(meeting => meeting.Corrections).Include(meeting => meeting.Attendances).Include(meeting => meeting.Demands)
            .Include(meeting => meeting.Citations)
            .Require(meeting => meeting.Id == command.Id, cancel);
        // Its commitments were made on its day, whoever may read them.
        await db.Commitments.WhoeverReads().Where(made => made.MeetingId == meeting.Id).LoadAsync(cancel);
        meeting.MustStillBe(command.Version);

        var rows = new MeetingRows(db, current, command.HeldOn!, new Readership(current.Readers.People).Or(meeting.ReadBy()));
        meeting.Correct(
            campaign,
            new(
                new(command.Kind!.Value, command.HeldOn!, command.Subject.ToText(), TypedText.Trimmed(command.Place), command.Notes?.ReplaceLineEndings("\n") ?? "", command.NotesLanguage),
                [.. StillPresent(meeting, command.Present).Concat(await rows.Read(command.Officials, cancel)).Concat(MeetingRows.Ours(command.Ours)).Distinct()],
                command.Demands,
                [
                    .. await StillCited.Among(db, meeting.Citations, command.Sources, cancel),
                    .. await new SourceReading(db, campaign, command.ReasonLanguage, meeting.ReadBy()).Read(command.Shown, nameof(command.Shown), cancel),
                ]),
            LocalText.Of(command.ReasonLanguage, command.Reason), clock.Today());
        return meeting.Id;
    }

    /// <exception cref="NotFoundException">Somebody is named who is not on record for this meeting.</exception>
    private static IEnumerable<AttendanceEntry> StillPresent(Meeting meeting, IReadOnlyList<Guid> present) => present.Distinct().Select(id =>
        (meeting.Attendances.FirstOrDefault(one => one.Id == id) ?? throw new NotFoundException(nameof(Attendance))).AsEntry());
}
