using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Meetings;

/// <summary>A meeting as it was on record before it was corrected, and why it was.</summary>
public sealed class MeetingCorrection
{
    private MeetingCorrection() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid MeetingId { get; private init; }
    public int Position { get; private init; }
    /// <summary>The day it was corrected.</summary>
    public DateOnly CorrectedOn { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;
    public MeetingKind Kind { get; private init; }
    public FuzzyDate HeldOn { get; private init; } = null!;
    public LocalText Subject { get; private init; } = LocalText.Empty;
    public string? Place { get; private init; }
    public string Notes { get; private init; } = "";
    public Language NotesLanguage { get; private init; }

    public MeetingFacts Before() => new(Kind, HeldOn, Subject, Place, Notes, NotesLanguage);

    internal static MeetingCorrection Of(Meeting meeting, int position, LocalText reason, DateOnly today) => new()
    {
        MeetingId = meeting.Id,
        Position = position,
        CorrectedOn = today,
        Reason = reason,
        Kind = meeting.Kind,
        HeldOn = meeting.HeldOn,
        Subject = meeting.Subject,
        Place = meeting.Place,
        Notes = meeting.Notes,
        NotesLanguage = meeting.NotesLanguage,
    };
}

/// <summary>What can have been written down wrongly of a meeting.</summary>
/// <param name="Notes">Markdown.</param>
public sealed record MeetingFacts(MeetingKind Kind, FuzzyDate HeldOn, LocalText Subject, string? Place, string Notes, Language NotesLanguage);
