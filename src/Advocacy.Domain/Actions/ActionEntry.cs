using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Actions;

/// <summary>What can be said of a government action besides the stages it reached.</summary>
public record ActionFacts
{
    public required ActionKind Kind { get; init; }
    public required LocalText Title { get; init; }
    public LocalText Summary { get; init; } = LocalText.Empty;
    public string? Reference { get; init; }
    public LocalText DateNote { get; init; } = LocalText.Empty;
    public Certainty Certainty { get; init; }
    public required IReadOnlyList<Organization> Authorities { get; init; }
    public IReadOnlyList<EffectEntry> Effects { get; init; } = [];
}

/// <summary>What is known of a government action when it is recorded.</summary>
public sealed record ActionEntry : ActionFacts
{
    public IReadOnlyList<Person> People { get; init; } = [];
    public required IReadOnlyList<StageEntry> Stages { get; init; }
}

/// <summary>A stage an action reached, when, and what shows it.</summary>
/// <param name="ServesChildren">True only where the evidence itself shows that children are served.</param>
public sealed record StageEntry(
    Stage Stage, FuzzyDate On, IReadOnlyList<CitationEntry> Citations, bool ServesChildren = false, LocalText? Note = null);

/// <summary>What an action does to one demand, and why we read it so.</summary>
/// <param name="Qualifier">What limits the effect, or null when nothing does.</param>
public sealed record EffectEntry(Guid DemandId, Effect Effect, LocalText Reason, EffectQualifier? Qualifier = null);
