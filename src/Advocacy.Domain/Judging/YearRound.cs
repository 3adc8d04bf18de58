using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Judging;

/// <summary>A year's way from the record to the card: until when what is recorded counts, by when each does their part, and who judges second.</summary>
/// <remarks>The days are promises people make to each other; the first alone binds: what is recorded after it waits for the next year.</remarks>
public sealed class YearRound : Editable, IOfCampaign
{
    public const int WhyMaxLength = 500;

    private readonly List<SecondJudge> _judges = [];

    private YearRound() { }

    public Guid CampaignId { get; private init; }
    public int Year { get; private init; }
    public DateOnly OpenedOn { get; private init; }
    /// <summary>The last day on which what is recorded counts for the year.</summary>
    public DateOnly RecordClosesOn { get; private set; }
    /// <summary>The last day whose records the year may rest on: what was there when the year was opened counts, however late that was.</summary>
    public DateOnly LastDayOfRecord => RecordClosesOn > OpenedOn ? RecordClosesOn : OpenedOn;
    public DateOnly JudgedBy { get; private set; }
    public DateOnly DecidedBy { get; private set; }
    public DateOnly RepliedBy { get; private set; }
    /// <summary>The day the card is to be out.</summary>
    public DateOnly PrintedOn { get; private set; }
    /// <summary>Why it was changed last; null while it stands as it was opened.</summary>
    public string? WhyChanged { get; private set; }
    /// <summary>Who judges which demand a second time, without knowing the first judgement.</summary>
    public IReadOnlyCollection<SecondJudge> Judges => _judges;

    /// <summary>Opens a year.</summary>
    /// <exception cref="Rules.RuleBrokenException">The year has not begun, its days are out of order, or a demand has two second judges.</exception>
    public static YearRound Open(Guid campaignId, int year, YearRoundEntry entry, DateOnly today)
    {
        AssessmentRules.YearHasBegun.Requires(year <= today.Year);
        var round = new YearRound { CampaignId = campaignId, Year = year, OpenedOn = today };
        round.Become(entry);
        return round;
    }

    /// <summary>Changes its days or who judges second.</summary>
    /// <exception cref="Rules.RuleBrokenException">As for opening; or no reason is given; or somebody is taken off who judged.</exception>
    public void Change(YearRoundEntry entry, string? because)
    {
        YearRoundRules.ChangesSayWhy.Requires(!string.IsNullOrWhiteSpace(because));
        Become(entry);
        WhyChanged = because.Trim();
        Touch();
    }

    private void Become(YearRoundEntry entry)
    {
        YearRoundRules.DaysFollow.Requires(
            entry.RecordClosesOn >= new DateOnly(Year, 1, 1) && entry.RecordClosesOn <= entry.JudgedBy
            && entry.JudgedBy <= entry.DecidedBy && entry.JudgedBy <= entry.RepliedBy
            && entry.DecidedBy <= entry.PrintedOn && entry.RepliedBy <= entry.PrintedOn
            && entry.PrintedOn <= entry.RecordClosesOn.AddYears(2));
        YearRoundRules.OneSecondJudge.Requires(entry.Judges.DistinctBy(judge => judge.DemandId).Count() == entry.Judges.Count);
        YearRoundRules.WhoJudgedStays.Requires(_judges.TrueForAll(judge => judge.GivenOn is null || entry.Judges.Contains(judge.AsEntry())));
        (RecordClosesOn, JudgedBy, DecidedBy, RepliedBy, PrintedOn) = (entry.RecordClosesOn, entry.JudgedBy, entry.DecidedBy, entry.RepliedBy, entry.PrintedOn);
        _judges.RemoveAll(judge => !entry.Judges.Contains(judge.AsEntry()));
        _judges.AddRange(entry.Judges.Where(wanted => !_judges.Exists(judge => judge.AsEntry() == wanted)).Select(wanted => SecondJudge.Of(this, wanted)));
    }

    /// <summary>Who judges a demand second; null where nobody was asked to.</summary>
    public SecondJudge? SecondJudgeOf(Guid demandId) => _judges.Find(judge => judge.DemandId == demandId);

    /// <summary>Whether an account still has to judge a demand second, and may not judge it first.</summary>
    public bool AwaitsSecond(Guid demandId, string? account) => SecondJudgeOf(demandId) is { GivenOn: null } judge && judge.AccountId == account;

    /// <summary>Takes what the second judge of a demand says.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="account">Who judges.</param>
    /// <param name="rubric">The version in force for the year, with its levels loaded.</param>
    /// <param name="isJudged">Whether somebody judged it first: only then may anybody else read this.</param>
    /// <exception cref="Rules.RuleBrokenException">They were not asked to, or have judged; or no reason is given.</exception>
    public SecondJudgement JudgeSecond(Demand demand, string account, Rubric rubric, SecondJudgementEntry entry, bool isJudged, DateOnly today)
    {
        YearRoundRules.IsAskedToJudge.Requires(AwaitsSecond(demand.Id, account));
        var judgement = SecondJudgement.Of(demand, this, account, rubric, entry, today);
        SecondJudgeOf(demand.Id)!.Gave(today);
        Touch();
        if (isJudged)
        {
            judgement.Open();
        }

        return judgement;
    }
}
