using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Meetings;

/// <summary>Who took part in a meeting, in the post held then.</summary>
/// <remarks>A person may be unknown (a cabinet called), and a post too (somebody of ours).</remarks>
public sealed class Attendance
{
    public const int NoteMaxLength = 200;

    private Attendance() { }

    public Guid Id { get; private init; } = NewId.Next();
    /// <summary>The meeting it is of; null for what only a correction keeps.</summary>
    public Guid? MeetingId { get; private init; }
    public AttendanceSide Side { get; private init; }
    public Guid? PersonId { get; private set; }
    public Guid? PostId { get; private init; }
    /// <summary>The body somebody came for, where neither person nor post is known.</summary>
    public Guid? OrganizationId { get; private init; }
    public string? Note { get; private init; }

    public AttendanceEntry AsEntry() => new(Side, PersonId, PostId, Note, OrganizationId);

    /// <summary>Says who it was, when one person was on record as two.</summary>
    public void IsOf(Guid person) => PersonId = person;

    /// <summary>The same once more, for a correction to keep.</summary>
    internal Attendance Copied() => Of(null, AsEntry());

    internal static Attendance Of(Meeting? meeting, AttendanceEntry entry)
    {
        MeetingRules.SaysWhoTookPart.Requires(
            entry.PersonId is not null || entry.PostId is not null || entry.OrganizationId is not null
            || !string.IsNullOrWhiteSpace(entry.Note));
        return new()
        {
            MeetingId = meeting?.Id,
            Side = entry.Side,
            PersonId = entry.PersonId,
            PostId = entry.PostId,
            OrganizationId = entry.OrganizationId,
            Note = entry.Note,
        };
    }
}
