using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Adds a meeting with officials to the record, with what was promised at it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record LogMeeting : Command<Guid>
{
    [Required]
    public FuzzyDate? HeldOn { get; init; }

    [Required]
    public MeetingKind? Kind { get; init; } = MeetingKind.Meeting;

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<OfficialRow> Officials { get; init; } = [];

    [StringLength(Attendance.NoteMaxLength)]
    public string? Ours { get; init; }

    [StringLength(Meeting.PlaceMaxLength)]
    public string? Place { get; init; }

    [Required, StringLength(Meeting.SubjectMaxLength)]
    public string? Subject { get; init; }

    /// <summary>The language subject and notes are typed in: the page's.</summary>
    public Language WrittenIn { get; init; }

    public IReadOnlyList<Guid> Demands { get; init; } = [];

    [StringLength(Meeting.NotesMaxLength)]
    public string? Notes { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<CommitmentRow> Commitments { get; init; } = [];

    public bool NoneMade { get; init; }

    /// <summary>The files as they were kept; never typed.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public IReadOnlyList<KeptFile> Files { get; init; } = [];

    public ReadersRow Readers { get; init; } = new();

    /// <summary>The plan it was, which it takes the place of; null for one nobody planned.</summary>
    public Guid? PlanId { get; init; }
}

internal sealed class LogMeetingHandler(AdvocacyDb db, TimeProvider clock, CurrentCampaign current) : IRequestHandler<LogMeeting, Guid>
{
    public async Task<Guid> Handle(LogMeeting command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, [.. command.Demands, .. command.Commitments.SelectMany(made => made.Demands)], cancel);
        var readers = command.Readers.ToReadership(current.Readers.Meetings);
        var rows = new MeetingRows(db, current, command.HeldOn!, new Readership(current.Readers.People).Or(readers));
        var officials = await rows.Read(command.Officials, cancel);

        var meeting = Meeting.Log(campaign, new()
        {
            Kind = command.Kind!.Value,
            HeldOn = command.HeldOn!,
            Subject = LocalText.Of(command.WrittenIn, command.Subject!.Trim()),
            Place = command.Place,
            Notes = command.Notes?.ReplaceLineEndings("\n") ?? "",
            NotesLanguage = command.WrittenIn,
            NoneMade = command.NoneMade,
            Demands = command.Demands,
            Attendances = [.. officials, .. MeetingRows.Ours(command.Ours)],
            Commitments = rows.Read(command.Commitments, officials, command.Demands),
        }, clock.Today());
        // The same file chosen twice, under whatever names, is attached once.
        foreach (var file in command.Files.DistinctBy(file => file.Sha256))
        {
            meeting.Attach(file, clock.Today());
        }

        meeting.IsReadBy(readers);
        if (command.PlanId is { } planned)
        {
            (await db.PlannedMeetings.Require(plan => plan.Id == planned, cancel)).TookPlaceAs(meeting);
        }

        db.Add(meeting);
        return meeting.Id;
    }
}
