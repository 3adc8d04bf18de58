using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Editing;

/// <summary>A record that people change after it was made.</summary>
/// <remarks>
/// The version is renewed at every save by the application: a form that was opened before somebody else's change
/// is refused instead of undoing it.
/// </remarks>
public abstract class Editable
{
    public Guid Id { get; private init; } = NewId.Next();

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    /// <summary>Marks the record as changed when only what belongs to it (a stage, a print) was.</summary>
    protected void Touch() => Version = Guid.CreateVersion7();

    /// <exception cref="RuleBrokenException">Somebody changed the record since that version was read.</exception>
    public void MustStillBe(Guid version) => EditingRules.IsUnchangedSinceOpened.Requires(Version == version);
}
