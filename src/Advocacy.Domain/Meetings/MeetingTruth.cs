using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Meetings;

/// <summary>All of a meeting as it was in truth, for its correction.</summary>
public sealed record MeetingTruth(
    MeetingFacts Facts, IReadOnlyList<AttendanceEntry> Attendances, IReadOnlyList<Guid> Demands, IReadOnlyList<CitationEntry> Citations);

/// <summary>What can have been written down wrongly of a meeting, besides who and what belong to it.</summary>
/// <param name="Notes">Markdown.</param>
public sealed record MeetingFacts(MeetingKind Kind, FuzzyDate HeldOn, LocalText Subject, string? Place, string Notes, Language NotesLanguage);
