using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;

namespace Advocacy.Domain.Judging;

/// <summary>What a second person makes of a demand for a year, from the same record and rubric, without knowing the first judgement.</summary>
/// <remarks>
/// It is no judgement that counts: it shows whether another would have come to the same, and the board is told where not.
/// Sealed until the first is there, so that the first is made without knowing this one either. Given once, never changed.
/// </remarks>
public sealed class SecondJudgement : Confidential, IOfCampaign
{
    public const int ReasonMaxLength = 2_000;

    private SecondJudgement() { }

    public Guid CampaignId { get; private init; }
    public Guid DemandId { get; private init; }
    public int Year { get; private init; }
    /// <summary>The account's id.</summary>
    public string JudgeId { get; private init; } = "";
    public Guid RubricId { get; private init; }
    public Level Level { get; private init; }
    public Confidence Confidence { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;
    public DateOnly GivenOn { get; private init; }

    internal static SecondJudgement Of(Demand demand, YearRound round, string account, Rubric rubric, SecondJudgementEntry entry, DateOnly today)
    {
        AssessmentRules.IsAskedThen.Requires(demand.IsAskedIn(round.Year));
        YearRoundRules.SecondSaysWhy.Requires(!entry.Reason.IsEmpty);
        var judgement = new SecondJudgement
        {
            CampaignId = round.CampaignId,
            DemandId = demand.Id,
            Year = round.Year,
            JudgeId = account,
            RubricId = rubric.Id,
            Level = entry.Level,
            Confidence = entry.Confidence,
            Reason = entry.Reason,
            GivenOn = today,
        };
        judgement.IsReadBy(new(Audience.Authors));
        return judgement;
    }

    /// <summary>Breaks the seal: the first judgement is there.</summary>
    public void Open()
    {
        if (Audience == Audience.Authors)
        {
            IsReadBy(new(Audience.Members));
        }
    }
}

/// <summary>A second judgement as it is given.</summary>
public sealed record SecondJudgementEntry(Level Level, Confidence Confidence, LocalText Reason);
