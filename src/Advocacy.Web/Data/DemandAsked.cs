using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Data;

/// <summary>What a demand asks, of whom, and what they are bound by anyway, the oldest first.</summary>
/// <param name="Since">Since when it is asked; null for since the petition.</param>
/// <param name="Until">Until when it was; null while it is.</param>
public sealed record DemandAsked(
    Guid Id, Guid Version, string Code, DemandKind Kind, LocalText Title, LocalText AsAsked, FuzzyDate? Since, FuzzyDate? Until,
    IReadOnlyList<AskedBody> Authorities, IReadOnlyList<ObligationLine> Obligations)
{
    /// <summary>The demands it continues, where its lineage was read.</summary>
    public IReadOnlyList<RelatedDemand> Before { get; init; } = [];

    /// <summary>Those that continue it.</summary>
    public IReadOnlyList<RelatedDemand> After { get; init; } = [];
}

public sealed record AskedBody(Guid Id, LocalText Name);

public sealed record RelatedDemand(string Code, LocalText Title);

public sealed record ObligationLine(Guid Id, string Reference, LocalText Title, FuzzyDate Since, string? Address, ObligationForce Force);
