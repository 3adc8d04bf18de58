namespace Advocacy.Domain.Commitments;

/// <summary>Whether what was understood was repeated to whoever said it, and what they answered.</summary>
public enum ReadBack
{
    Recorded,
    ReadBack,
    Confirmed,
    Corrected,
    Uncontested,
    Denied,
}
