using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;

namespace Advocacy.Domain.Campaigns;

/// <summary>What a petition asks, under a code that never changes.</summary>
public sealed class Demand : Editable, IOfCampaign
{
    public const int CodeMaxLength = 12;

    private readonly List<Organization> _authorities = [];
    private readonly List<Obligation> _obligations = [];

    private Demand() { }

    public Guid CampaignId { get; private init; }
    public string Code { get; private init; } = "";
    public int Position { get; private init; }
    public DemandKind Kind { get; private init; }
    public LocalText Title { get; private set; } = LocalText.Empty;
    /// <summary>As the petition worded it.</summary>
    public LocalText AsAsked { get; private set; } = LocalText.Empty;
    /// <summary>The demand it was split or merged from, or reworded after; null for an original one.</summary>
    public Guid? SucceedsId { get; private set; }
    public IReadOnlyCollection<Organization> Authorities => _authorities;
    public IReadOnlyCollection<Obligation> Obligations => _obligations;

    internal static Demand Of(
        Campaign campaign, string code, int position, DemandKind kind, LocalText title, LocalText asAsked)
    {
        CampaignRules.DemandIsWorded.Requires(code.Length > 0 && !title.IsEmpty && !asAsked.IsEmpty);
        return new()
        {
            CampaignId = campaign.Id,
            Code = code,
            Position = position,
            Kind = kind,
            Title = title,
            AsAsked = asAsked,
        };
    }

    public void IsFor(Organization authority) => _authorities.Add(authority);

    public void IsRequiredBy(string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force = ObligationForce.Binding) =>
        _obligations.Add(Obligation.Of(this, reference, title, since, address, force));

    /// <summary>Says which earlier demand this one continues (split, merged or reworded).</summary>
    public void Succeeds(Demand earlier) => SucceedsId = earlier.Id;
}
