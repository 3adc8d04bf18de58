namespace Advocacy.Web.Journal;

/// <summary>What the current request, job or verb does, and why, as the journal will have it.</summary>
public sealed class CurrentAct
{
    /// <summary>An act nobody named: something saved outside a request.</summary>
    public const string Unnamed = "Maintain";

    public string Name { get; private set; } = Unnamed;

    public string? Because { get; private set; }

    internal void Is(string name, string? because = null) => (Name, Because) = (name, because);
}
