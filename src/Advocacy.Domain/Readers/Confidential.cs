using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Readers;

/// <summary>A record that not everybody may read.</summary>
/// <remarks>Whoever recorded it always may.</remarks>
public abstract class Confidential : Editable
{
    public const int RecordedByMaxLength = 40;

    public Audience Audience { get; private set; }

    /// <summary>The last day on which what is public is kept to members; null for no embargo.</summary>
    public DateOnly? EmbargoedUntil { get; private set; }

    /// <summary>The account that recorded it; null for what the application loaded.</summary>
    public string? RecordedBy { get; private set; }

    public Readership ReadBy() => new(Audience, EmbargoedUntil);

    /// <summary>Says who may read it from now on.</summary>
    /// <exception cref="Rules.RuleBrokenException">An embargo is put on what is never public.</exception>
    public virtual void IsReadBy(Readership readers)
    {
        ReadershipRules.EmbargoIsOfThePublic.Requires(readers.EmbargoedUntil is null || readers.Audience == Audience.Public);
        (Audience, EmbargoedUntil) = (readers.Audience, readers.EmbargoedUntil);
        Touch();
    }
}
