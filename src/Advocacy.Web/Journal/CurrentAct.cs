namespace Advocacy.Web.Journal;

/// <summary>What the current request, job or verb does, and why, as the journal will have it.</summary>
public sealed class CurrentAct
{
    /// <summary>An act nobody named: something saved outside a request.</summary>
    public const string Unnamed = "Maintain";

    public string Name { get; private set; } = Unnamed;

    public string? Because { get; private set; }

    /// <summary>What this act takes out of every text, the journal's own lines included; null for nothing.</summary>
    internal PurgedPassage? Purges { get; set; }

    /// <summary>Lines of the journal that were rewritten without it, to stand in this act's own line.</summary>
    internal List<JournalRecord> Rewritten { get; } = [];

    /// <summary>Those, once.</summary>
    internal IReadOnlyList<JournalRecord> TakeRewritten()
    {
        IReadOnlyList<JournalRecord> taken = [.. Rewritten];
        Rewritten.Clear();
        return taken;
    }

    internal void Is(string name, string? because = null) => (Name, Because) = (name, because);
}
