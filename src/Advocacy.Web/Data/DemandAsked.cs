using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Data;

/// <summary>What a demand asks, of whom, and what they are bound by anyway, the oldest first.</summary>
public sealed record DemandAsked(
    Guid Id, string Code, LocalText Title, LocalText AsAsked, IReadOnlyList<LocalText> Authorities, IReadOnlyList<ObligationLine> Obligations);

public sealed record ObligationLine(string Reference, LocalText Title, FuzzyDate Since, string? Address, ObligationForce Force);
