namespace Advocacy.Domain.Readers;

/// <summary>Who may read a record, from everybody to the fewest.</summary>
public enum Audience
{
    /// <summary>Anybody: it may stand on a card.</summary>
    Public,
    /// <summary>Whoever has an account.</summary>
    Members,
    /// <summary>The board.</summary>
    Board,
    /// <summary>Whoever recorded it.</summary>
    Authors,
}
