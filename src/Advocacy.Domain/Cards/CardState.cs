namespace Advocacy.Domain.Cards;

/// <summary>Whether an edition can still change.</summary>
public enum CardState
{
    Draft,
    Published,
    /// <summary>It was published, and is no longer shown: only its number, date, hash and the reason are left.</summary>
    Withdrawn,
}
