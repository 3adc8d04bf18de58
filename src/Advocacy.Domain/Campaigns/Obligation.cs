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
    public string Reference { get; private set; } = "";
    public LocalText Title { get; private set; } = LocalText.Empty;
    public FuzzyDate Since { get; private set; } = null!;
    public string? Address { get; private set; }
    public ObligationForce Force { get; private set; }

    internal static Obligation Of(Demand demand, string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force)
    {
        var duty = new Obligation { DemandId = demand.Id };
        duty.Is(reference, title, since, address, force);
        return duty;
    }

    internal void Is(string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force) =>
        (Reference, Title, Since, Address, Force) = (reference, title, since, address, force);
}
