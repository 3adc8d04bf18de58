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
    public DemandKind Kind { get; private set; }
    public LocalText Title { get; private set; } = LocalText.Empty;
    /// <summary>As the petition worded it.</summary>
    public LocalText AsAsked { get; private set; } = LocalText.Empty;
    /// <summary>Since when it is asked; null for since the petition.</summary>
    public FuzzyDate? AskedSince { get; private set; }
    /// <summary>Until when it was asked; null while it is.</summary>
    public FuzzyDate? AskedUntil { get; private set; }
    /// <summary>The demand it was split from or worded anew after; null for one that continues none, or several.</summary>
    public Guid? SucceedsId { get; private set; }
    /// <summary>The demand it was merged into with others; null for one that wasn't.</summary>
    public Guid? MergedIntoId { get; private set; }
    public IReadOnlyCollection<Organization> Authorities => _authorities;
    public IReadOnlyCollection<Obligation> Obligations => _obligations;

    internal static Demand Of(
        Campaign campaign, string code, int position, DemandKind kind, LocalText title, LocalText asAsked)
    {
        CampaignRules.DemandIsWorded.Requires(code.Length > 0);
        var demand = new Demand { CampaignId = campaign.Id, Code = code, Position = position };
        demand.IsWorded(kind, title, asAsked);
        return demand;
    }

    /// <summary>Says anew what it asks, of whom and in which years, where that was written down wrongly.</summary>
    /// <remarks>With its authorities loaded.</remarks>
    /// <exception cref="Rules.RuleBrokenException">It has no title or no words, or was given up before it was asked.</exception>
    public void Correct(DemandKind kind, LocalText title, LocalText asAsked, IReadOnlyCollection<Organization> authorities, FuzzyDate? since, FuzzyDate? until)
    {
        IsWorded(kind, title, asAsked);
        _authorities.RemoveAll(authority => !authorities.Contains(authority));
        _authorities.AddRange(authorities.Except(_authorities).ToList());
        IsAsked(since, until);
        Touch();
    }

    /// <summary>Says since when and until when it is asked; null for always.</summary>
    /// <exception cref="Rules.RuleBrokenException">It was given up before it was asked.</exception>
    public void IsAsked(FuzzyDate? since, FuzzyDate? until)
    {
        CampaignRules.GivenUpAfterItWasAsked.Requires(since is null || until is null || until.Latest >= since.Earliest);
        (AskedSince, AskedUntil) = (since, until);
    }

    /// <summary>Whether it may have been asked on some day of a year: it is judged for those years alone.</summary>
    public bool IsAskedIn(int year) => IsAskedIn(year, AskedSince, AskedUntil);

    /// <summary>Whether what is asked between two dates may have been asked on some day of a year.</summary>
    public static bool IsAskedIn(int year, FuzzyDate? since, FuzzyDate? until) =>
        (since is null || since.Earliest.Year <= year) && (until is null || until.Latest.Year >= year);

    private void IsWorded(DemandKind kind, LocalText title, LocalText asAsked)
    {
        CampaignRules.DemandIsWorded.Requires(!title.IsEmpty && !asAsked.IsEmpty);
        (Kind, Title, AsAsked) = (kind, title, asAsked);
    }

    public void IsFor(Organization authority) => _authorities.Add(authority);

    public Obligation IsRequiredBy(string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force = ObligationForce.Binding)
    {
        var duty = Obligation.Of(this, reference, title, since, address, force);
        _obligations.Add(duty);
        Touch();
        return duty;
    }

    /// <summary>Says anew what was written down wrongly of what requires it.</summary>
    /// <param name="duty">One of its own.</param>
    public void IsRequiredInstead(Obligation duty, string reference, LocalText title, FuzzyDate since, string? address, ObligationForce force)
    {
        duty.Is(reference, title, since, address, force);
        Touch();
    }

    /// <summary>Nothing of the kind requires it: it was written down by mistake.</summary>
    /// <remarks>With its obligations loaded.</remarks>
    public void IsNotRequiredBy(Obligation duty)
    {
        _obligations.Remove(duty);
        Touch();
    }

    /// <summary>Says which earlier demands this one continues: one it was split from or worded anew after, or several that became one.</summary>
    /// <exception cref="Rules.RuleBrokenException">One of several went into another already, or is this one.</exception>
    public void Continues(IReadOnlyCollection<Demand> earlier)
    {
        CampaignRules.ContinuesOthers.Requires(!earlier.Contains(this));
        if (earlier.Count == 1)
        {
            SucceedsId = earlier.Single().Id;
            return;
        }

        foreach (var one in earlier)
        {
            CampaignRules.MergesOnce.Requires(one.MergedIntoId is null);
            one.MergedIntoId = Id;
            one.Touch();
        }
    }
}
