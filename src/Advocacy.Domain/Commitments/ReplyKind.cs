namespace Advocacy.Domain.Commitments;

/// <summary>What came back on a read-back letter.</summary>
public enum ReplyKind
{
    /// <summary>It was understood rightly.</summary>
    Confirmed,
    /// <summary>Something else was meant.</summary>
    Corrected,
    /// <summary>It was not said.</summary>
    Denied,
    /// <summary>Nothing came by the date that was asked.</summary>
    Silence,
}
