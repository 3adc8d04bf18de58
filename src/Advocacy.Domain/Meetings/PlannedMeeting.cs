using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;

namespace Advocacy.Domain.Meetings;

/// <summary>A meeting that is to come: whom we expect, what will be raised, and what must not be said.</summary>
/// <remarks>
/// It is no evidence: it may be changed freely, puts nobody on record and counts nowhere. Once it took place, the meeting
/// that is logged takes its place. What stands open with whoever is expected is its agenda without being copied: only what
/// is left out of it is kept.
/// </remarks>
public sealed class PlannedMeeting : Confidential, IOfCampaign
{
    public const int PointsMaxLength = 5_000;
    public const int NotToBeSaidMaxLength = 5_000;
    public const int ReasonMaxLength = 500;

    private readonly List<ExpectedOfficial> _officials = [];
    private readonly List<Demand> _demands = [];

    private PlannedMeeting() { }

    public Guid CampaignId { get; private init; }
    public FuzzyDate PlannedFor { get; private set; } = null!;
    /// <summary>The hour, where the meeting is; null where it isn't known.</summary>
    public TimeOnly? At { get; private set; }
    public LocalText Subject { get; private set; } = LocalText.Empty;
    public string? Place { get; private set; }
    /// <summary>What will be raised besides, in our words, a line each.</summary>
    public string? Points { get; private set; }
    /// <summary>What must not be said there; it goes into no record.</summary>
    public string? NotToBeSaid { get; private set; }
    /// <summary>The language it is planned in.</summary>
    public Language WrittenIn { get; private set; }
    /// <summary>Open commitments and demands that will not be raised, by their ids.</summary>
    public IReadOnlyList<Guid> LeftOut { get; private set; } = [];
    /// <summary>The meeting it became; null until that is logged.</summary>
    public Guid? MeetingId { get; private set; }
    /// <summary>Why it doesn't take place; null while it shall.</summary>
    public string? CalledOffBecause { get; private set; }
    public IReadOnlyCollection<ExpectedOfficial> Officials => _officials;
    public IReadOnlyCollection<Demand> Demands => _demands;

    /// <summary>Whether it is still to be held, or to be logged.</summary>
    public bool Stands => MeetingId is null && CalledOffBecause is null;

    /// <summary>Plans a meeting.</summary>
    /// <param name="campaign">With its demands loaded.</param>
    /// <param name="plan">What is known of it.</param>
    /// <exception cref="Rules.RuleBrokenException">It expects nobody, or concerns no demand.</exception>
    public static PlannedMeeting Of(Campaign campaign, MeetingPlan plan)
    {
        var meeting = new PlannedMeeting { CampaignId = campaign.Id };
        meeting.Take(campaign, plan);
        return meeting;
    }

    /// <summary>Plans it otherwise.</summary>
    /// <param name="campaign">With its demands loaded.</param>
    /// <param name="plan">All of it as it is planned now.</param>
    public void Change(Campaign campaign, MeetingPlan plan)
    {
        MeetingRules.PlanStillStands.Requires(Stands);
        Take(campaign, plan);
        Touch();
    }

    /// <summary>Says which meeting it became.</summary>
    public void TookPlaceAs(Meeting meeting)
    {
        MeetingRules.PlanStillStands.Requires(Stands);
        MeetingId = meeting.Id;
        Touch();
    }

    /// <summary>Says that it will not take place, or did not, and why.</summary>
    public void CallOff(string because)
    {
        MeetingRules.PlanStillStands.Requires(Stands);
        CalledOffBecause = because;
        Touch();
    }

    private void Take(Campaign campaign, MeetingPlan plan)
    {
        MeetingRules.NamesAnOfficial.Requires(plan.Officials.Count > 0);
        MeetingRules.ConcernsADemand.Requires(plan.Demands.Count > 0);
        var demands = campaign.Pick(plan.Demands);
        (PlannedFor, At, Subject, Place, Points, NotToBeSaid, WrittenIn, LeftOut) =
            (plan.PlannedFor, plan.At, plan.Subject, plan.Place, plan.Points, plan.NotToBeSaid, plan.WrittenIn, plan.LeftOut);
        _demands.RemoveAll(demand => !demands.Contains(demand));
        _demands.AddRange(demands.Except(_demands).ToList());
        _officials.RemoveAll(expected => !plan.Officials.Contains(expected.AsEntry()));
        _officials.AddRange(plan.Officials.Except(_officials.Select(expected => expected.AsEntry())).Select(entry => ExpectedOfficial.Of(this, entry)).ToList());
    }
}

/// <summary>What is known of a meeting that is to come.</summary>
/// <param name="LeftOut">Open commitments and demands that will not be raised.</param>
public sealed record MeetingPlan(
    FuzzyDate PlannedFor, TimeOnly? At, LocalText Subject, string? Place, IReadOnlyList<AttendanceEntry> Officials, IReadOnlyList<Guid> Demands,
    string? Points, string? NotToBeSaid, Language WrittenIn, IReadOnlyList<Guid> LeftOut);
