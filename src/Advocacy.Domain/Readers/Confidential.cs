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

    /// <summary>The act by which it was withdrawn, entered by mistake; null while it counts.</summary>
    /// <remarks>What is withdrawn stands in no list, no count and no gate, and stays in the journal.</remarks>
    public Guid? WithdrawnAs { get; private set; }

    public Readership ReadBy() => new(Audience, EmbargoedUntil);

    /// <summary>Takes it back: it was entered by mistake.</summary>
    /// <param name="act">By which act, so that what went together comes back together.</param>
    public virtual void Withdraw(Guid act) => WithdrawnAs ??= act;

    /// <summary>Puts it back as it stood, with what went by the same act.</summary>
    public virtual void PutBack() => WithdrawnAs = null;

    /// <summary>Says who may read it from now on.</summary>
    /// <exception cref="Rules.RuleBrokenException">An embargo is put on what is never public.</exception>
    public virtual void IsReadBy(Readership readers)
    {
        ReadershipRules.EmbargoIsOfThePublic.Requires(readers.EmbargoedUntil is null || readers.Audience == Audience.Public);
        (Audience, EmbargoedUntil) = (readers.Audience, readers.EmbargoedUntil);
        Touch();
    }
}
