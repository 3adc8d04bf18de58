using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Meetings;

/// <summary>A meeting as it was on record before it was corrected, and why it was.</summary>
public sealed class MeetingCorrection
{
    private readonly List<Attendance> _attendances = [];
    private readonly List<Demand> _demands = [];
    private readonly List<Evidence> _sources = [];

    private MeetingCorrection() { }

    public Guid Id { get; private init; } = NewId.Next();
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
    public IReadOnlyCollection<Attendance> Attendances => _attendances;
    public IReadOnlyCollection<Demand> Demands => _demands;
    public IReadOnlyCollection<Evidence> Sources => _sources;

    public MeetingFacts Before() => new(Kind, HeldOn, Subject, Place, Notes, NotesLanguage);

    internal static MeetingCorrection Of(Meeting meeting, int position, LocalText reason, DateOnly today)
    {
        var correction = new MeetingCorrection
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
        correction._attendances.AddRange(meeting.Attendances.OrderBy(present => present.Id).Select(present => present.Copied()));
        correction._demands.AddRange(meeting.Demands);
        correction._sources.AddRange(meeting.Citations.Select(cited => cited.Source));
        return correction;
    }
}
