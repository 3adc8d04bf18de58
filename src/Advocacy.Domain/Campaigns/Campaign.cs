using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Campaigns;

/// <summary>The frame of a petition: who ran it, when, and the demands it makes.</summary>
public sealed class Campaign : Editable
{
    public const int CodeMaxLength = 40;

    private readonly List<Demand> _demands = [];

    private Campaign() { }

    public string Code { get; private init; } = "";
    public LocalText Title { get; private set; } = LocalText.Empty;
    public LocalText Publisher { get; private set; } = LocalText.Empty;
    public LocalText Partners { get; private set; } = LocalText.Empty;
    public LocalText Story { get; private set; } = LocalText.Empty;
    public FuzzyDate Period { get; private set; } = null!;
    public IReadOnlyCollection<Demand> Demands => _demands;

    public static Campaign Start(
        string code, LocalText title, LocalText publisher, LocalText partners, LocalText story, FuzzyDate period)
    {
        CampaignRules.HasATitle.Requires(!title.IsEmpty);
        return new()
        {
            Code = code,
            Title = title,
            Publisher = publisher,
            Partners = partners,
            Story = story,
            Period = period,
        };
    }

    public Demand Ask(string code, DemandKind kind, LocalText title, LocalText asAsked)
    {
        CampaignRules.DemandCodesDiffer.Requires(_demands.All(other => other.Code != code));
        var demand = Demand.Of(this, code, _demands.Count + 1, kind, title, asAsked);
        _demands.Add(demand);
        return demand;
    }

    /// <summary>Its own demands among those named; one of another campaign is refused.</summary>
    /// <exception cref="RuleBrokenException">A demand is not this campaign's.</exception>
    public IReadOnlyList<Demand> Pick(IReadOnlyCollection<Guid> demandIds)
    {
        var own = _demands.Where(demand => demandIds.Contains(demand.Id)).ToList();
        CampaignRules.DemandIsItsOwn.Requires(own.Count == demandIds.Distinct().Count());
        return own;
    }
}
