namespace Advocacy.Domain.Readers;

/// <summary>Who may read a record, and from when.</summary>
/// <param name="EmbargoedUntil">The last day on which what is public is kept to members; null for no embargo.</param>
public sealed record Readership(Audience Audience, DateOnly? EmbargoedUntil = null)
{
    public static Readership Everybody { get; } = new(Audience.Public);

    /// <summary>Whether anybody may read it on a day.</summary>
    public bool IsPublicOn(DateOnly day) => Audience == Audience.Public && (EmbargoedUntil is null || EmbargoedUntil < day);

    /// <summary>The narrower of two: fewer readers, or the same ones later.</summary>
    public Readership Or(Readership other) => Audience != other.Audience
        ? (Audience > other.Audience ? this : other)
        : other.EmbargoedUntil is { } until && (EmbargoedUntil is null || EmbargoedUntil < until) ? other : this;
}
