namespace Advocacy.Domain.Meetings;

/// <summary>The form an encounter took.</summary>
public enum MeetingKind
{
    Meeting,
    Call,
    Handover,
    Hearing,
    Event,
}
