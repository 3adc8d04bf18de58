namespace Advocacy.Reports.Typesetting;

/// <summary>Where the engine is and how much it may take.</summary>
public sealed record TypesettingOptions
{
    public const string Section = "Typesetting";

    /// <summary>The folder of <c>typeset.mjs</c>; null looks for it, see <see cref="Typesetting.TemplatesFolder"/>.</summary>
    public string? TemplatesFolder { get; init; }

    public string NodeCommand { get; init; } = "node";

    /// <summary>For one card, the engine's start included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Resident memory at which the engine is stopped in the middle of a card.</summary>
    public long MemoryLimit { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Resident memory at which an engine does not set its card once more, but a fresh one does.</summary>
    /// <remarks>The sample's card of 2012 takes 134 MB, and 147 after eighty changes of words; that of 2025 takes 155 and 174. What comes here leaks.</remarks>
    public long MemoryToRecycleAt { get; init; } = 224L * 1024 * 1024;

    /// <summary>How often an engine sets its card before a fresh one does.</summary>
    public int TimesToRecycleAt { get; init; } = 200;
}
