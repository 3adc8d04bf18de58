namespace Advocacy.Domain.Cards;

/// <summary>Whether an edition can still change.</summary>
public enum CardState
{
    Draft,
    Published,
}
