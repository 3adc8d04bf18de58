namespace Advocacy.Domain.Meetings;

/// <summary>For whom somebody took part.</summary>
public enum AttendanceSide
{
    Official,
    Ours,
    Other,
}
