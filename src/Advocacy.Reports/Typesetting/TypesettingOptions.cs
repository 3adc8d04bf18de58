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

    /// <summary>Resident memory after a card at which the next one gets a fresh engine.</summary>
    /// <remarks>
    /// The engine has some 130 MB after its first card and had 168 at most after a hundred and fifty; a fresh one costs a third of a
    /// card's time once more. The measurements are with the benchmarks.
    /// </remarks>
    public long MemoryToRecycleAt { get; init; } = 160L * 1024 * 1024;

    /// <summary>Cards after which the next one gets a fresh engine.</summary>
    public int CardsToRecycleAt { get; init; } = 200;
}
