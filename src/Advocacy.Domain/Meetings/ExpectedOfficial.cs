using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Meetings;

/// <summary>Who is expected at a meeting to come: somebody, a post or a body on record, or a name as it was typed.</summary>
public sealed class ExpectedOfficial
{
    private ExpectedOfficial() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid PlanId { get; private init; }
    public Guid? PersonId { get; private set; }
    public Guid? PostId { get; private init; }
    public Guid? OrganizationId { get; private init; }
    public string? Note { get; private init; }

    public AttendanceEntry AsEntry() => new(AttendanceSide.Official, PersonId, PostId, Note, OrganizationId);

    /// <summary>Says who it is, when one person was on record as two.</summary>
    public void IsOf(Guid person) => PersonId = person;

    internal static ExpectedOfficial Of(PlannedMeeting plan, AttendanceEntry entry) => new()
    {
        PlanId = plan.Id,
        PersonId = entry.PersonId,
        PostId = entry.PostId,
        OrganizationId = entry.OrganizationId,
        Note = entry.Note,
    };
}
