using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Features.Planning;

/// <summary>What is asked of a meeting that is to come, when it is planned and when the plan is changed.</summary>
public abstract record MeetingPlanForm : Command<Guid>
{
    [Required, LooksAhead]
    public FuzzyDate? PlannedFor { get; init; }

    /// <summary>The hour, where the meeting is.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Who is expected. Rows left blank count for nothing.</summary>
    public IReadOnlyList<OfficialRow> Officials { get; init; } = [];

    public IReadOnlyList<Guid> Demands { get; init; } = [];

    [Required, StringLength(Meeting.SubjectMaxLength)]
    public string? Subject { get; init; }

    [StringLength(Meeting.PlaceMaxLength)]
    public string? Place { get; init; }

    /// <summary>What will be raised besides what stands open, a line each.</summary>
    [StringLength(PlannedMeeting.PointsMaxLength)]
    public string? Points { get; init; }

    [StringLength(PlannedMeeting.NotToBeSaidMaxLength)]
    public string? NotToBeSaid { get; init; }

    /// <summary>The language it is typed in: the page's.</summary>
    public Language WrittenIn { get; init; }

    /// <param name="officials">Who is expected, as they were understood.</param>
    /// <param name="leftOut">What will not be raised.</param>
    internal MeetingPlan ToPlan(IReadOnlyList<AttendanceEntry> officials, IReadOnlyList<Guid> leftOut) => new(
        PlannedFor!, At, LocalText.Of(WrittenIn, Subject!.Trim()), Place, officials, Demands,
        Points?.ReplaceLineEndings("\n"), NotToBeSaid?.ReplaceLineEndings("\n"), WrittenIn, leftOut);
}
