using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Meetings;

/// <summary>What is known of a meeting when it is logged.</summary>
public sealed record MeetingEntry
{
    public required MeetingKind Kind { get; init; }
    public required FuzzyDate HeldOn { get; init; }
    public required LocalText Subject { get; init; }
    public string? Place { get; init; }
    public string Notes { get; init; } = "";
    public Language NotesLanguage { get; init; }
    public bool NoneMade { get; init; }
    public required IReadOnlyList<Guid> Demands { get; init; }
    public required IReadOnlyList<AttendanceEntry> Attendances { get; init; }
    public IReadOnlyList<CommitmentEntry> Commitments { get; init; } = [];
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}

/// <summary>Who took part; at least one of the ids, or the note, says who.</summary>
public sealed record AttendanceEntry(AttendanceSide Side, Guid? PersonId, Guid? PostId, string? Note = null, Guid? OrganizationId = null);
