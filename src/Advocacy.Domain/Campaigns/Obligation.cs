using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Campaigns;

/// <summary>What a law already requires of the State, or a monitor recommends to it, and since when.</summary>
public sealed class Obligation
{
    private Obligation() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid DemandId { get; private init; }
    /// <summary>The reference its field uses: an ELI, a CELEX number, a treaty article, a paragraph of a report.</summary>
    public string Reference { get; private init; } = "";
    public LocalText Title { get; private init; } = LocalText.Empty;
    public FuzzyDate Since { get; private init; } = null!;
    public string? Address { get; private init; }
    public ObligationForce Force { get; private init; }

    internal static Obligation Of(Demand demand, string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force) =>
        new() { DemandId = demand.Id, Reference = reference, Title = title, Since = since, Address = address, Force = force };
}
