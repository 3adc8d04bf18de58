using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Judging;

public sealed class YearRoundTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly Demand Demand = Some.Demand(Campaign);
    private static readonly Rubric Rubric = Some.Rubric(Campaign);

    private static YearRoundEntry Entry(params IReadOnlyList<string> judges) => new()
    {
        RecordClosesOn = new(2026, 1, 31),
        JudgedBy = new(2026, 2, 28),
        DecidedBy = new(2026, 3, 31),
        RepliedBy = new(2026, 3, 20),
        PrintedOn = new(2026, 4, 15),
        Judges = [.. judges.Select(judge => new SecondJudgeEntry(Demand.Id, judge))],
    };

    private static YearRound Open(YearRoundEntry entry) => YearRound.Open(Campaign.Id, 2025, entry, Some.Today);

    private static SecondJudgement JudgeSecond(YearRound round, string account = "ann", bool isJudged = false, LocalText? reason = null) =>
        round.JudgeSecond(Demand, account, Rubric, new(Level.NoProgress, Confidence.Limited, reason ?? Some.Text("Nothing was done")), isJudged, Some.Today);

    private static IEnumerable<YearRoundEntry> OutOfOrder() =>
    [
        Entry() with { RecordClosesOn = new(2024, 12, 31) },
        Entry() with { RecordClosesOn = new(2026, 3, 1) },
        Entry() with { JudgedBy = new(2026, 3, 25) },
        Entry() with { DecidedBy = new(2026, 2, 27) },
        Entry() with { DecidedBy = new(2026, 4, 16) },
        Entry() with { RepliedBy = new(2026, 4, 16) },
        Entry() with { PrintedOn = new(2028, 2, 1) },
    ];

    [TestCaseSource(nameof(OutOfOrder))]
    public void Days_follow_each_other(YearRoundEntry entry)
    {
        Assert.That(() => Open(entry), Breaks.Rule(YearRoundRules.DaysFollow));
        Assert.That(() => Open(Entry()).Change(entry, "Later"), Breaks.Rule(YearRoundRules.DaysFollow));
    }

    [Test]
    public void Everything_may_fall_on_one_day() => Assert.That(
        () => Open(Entry() with { RecordClosesOn = Some.Today, JudgedBy = Some.Today, DecidedBy = Some.Today, RepliedBy = Some.Today, PrintedOn = Some.Today }), Throws.Nothing);

    [Test]
    public void A_year_that_has_not_begun_is_not_opened() => Assert.That(
        () => YearRound.Open(Campaign.Id, Some.Today.Year + 1, Entry(), Some.Today), Breaks.Rule(AssessmentRules.YearHasBegun));

    [Test]
    public void What_was_agreed_is_changed_with_a_reason()
    {
        var round = Open(Entry());
        var version = round.Version;
        Assert.That(() => round.Change(Entry(), " "), Breaks.Rule(YearRoundRules.ChangesSayWhy));

        round.Change(Entry() with { PrintedOn = new(2026, 5, 1) }, " The printer is away. ");

        Assert.That((round.PrintedOn, round.WhyChanged, round.Version == version), Is.EqualTo((new DateOnly(2026, 5, 1), "The printer is away.", false)));
    }

    [TestCase(2, 14)]
    [TestCase(5, 31)]
    public void What_was_on_record_when_the_year_was_opened_counts(int month, int last)
    {
        var closes = new DateOnly(2026, month, DateTime.DaysInMonth(2026, month));
        var round = Open(Entry() with { RecordClosesOn = closes, JudgedBy = closes, DecidedBy = closes, RepliedBy = closes, PrintedOn = closes });
        Assert.That(round.LastDayOfRecord, Is.EqualTo(new DateOnly(2026, month == 2 ? 3 : 5, last)));
    }

    [Test]
    public void A_demand_has_one_second_judge() => Assert.That(() => Open(Entry("ann", "ben")), Breaks.Rule(YearRoundRules.OneSecondJudge));

    [Test]
    public void Whoever_is_asked_judges_once_with_a_reason()
    {
        var round = Open(Entry("ann"));
        Assert.That(() => JudgeSecond(round, "ben"), Breaks.Rule(YearRoundRules.IsAskedToJudge));
        Assert.That(() => JudgeSecond(round, reason: LocalText.Empty), Breaks.Rule(YearRoundRules.SecondSaysWhy));
        Assert.That(round.AwaitsSecond(Demand.Id, "ann"), Is.True);

        var judged = JudgeSecond(round);

        Assert.That((judged.Level, judged.JudgeId, round.AwaitsSecond(Demand.Id, "ann")), Is.EqualTo((Level.NoProgress, "ann", false)));
        Assert.That(() => JudgeSecond(round), Breaks.Rule(YearRoundRules.IsAskedToJudge));
    }

    [Test]
    public void Somebody_else_is_asked_until_one_has_judged()
    {
        var round = Open(Entry("ann"));
        round.Change(Entry("ben"), "Ann is ill.");
        Assert.That(round.AwaitsSecond(Demand.Id, "ben"), Is.True);

        JudgeSecond(round, "ben");

        Assert.That(() => round.Change(Entry("ann"), "Ann is back."), Breaks.Rule(YearRoundRules.WhoJudgedStays));
        Assert.That(() => round.Change(Entry(), "Nobody after all."), Breaks.Rule(YearRoundRules.WhoJudgedStays));
        Assert.That(() => round.Change(Entry("ben"), "Another day."), Throws.Nothing);
    }

    [Test]
    public void A_second_judgement_is_sealed_until_the_first_is_there()
    {
        Assert.That(JudgeSecond(Open(Entry("ann")), isJudged: true).Audience, Is.EqualTo(Audience.Members));

        var sealedStill = JudgeSecond(Open(Entry("ann")));
        Assert.That(sealedStill.Audience, Is.EqualTo(Audience.Authors));

        sealedStill.Open();
        Assert.That(sealedStill.Audience, Is.EqualTo(Audience.Members));
    }

    [Test]
    public void A_demand_is_judged_second_in_the_years_it_is_asked()
    {
        var demand = Some.Demand(Some.Campaign());
        demand.IsAsked(FuzzyDate.Year(2020), null);
        var round = YearRound.Open(demand.CampaignId, 2019, Entry() with { Judges = [new(demand.Id, "ann")], RecordClosesOn = new(2026, 1, 1) }, Some.Today);

        Assert.That(() => round.JudgeSecond(demand, "ann", Rubric, new(Level.NoProgress, Confidence.None, Some.Text()), false, Some.Today), Breaks.Rule(AssessmentRules.IsAskedThen));
    }

    [TestCase(Level.SomeProgress, Level.SomeProgress, Agreement.Same)]
    [TestCase(Level.NotAssessed, Level.NotAssessed, Agreement.Same)]
    [TestCase(Level.SomeProgress, Level.LimitedProgress, Agreement.Near)]
    [TestCase(Level.LimitedProgress, Level.SomeProgress, Agreement.Near)]
    [TestCase(Level.Setback, Level.NoProgress, Agreement.Near)]
    [TestCase(Level.SomeProgress, Level.NoProgress, Agreement.Apart)]
    [TestCase(Level.NotAssessed, Level.Setback, Agreement.Apart)]
    [TestCase(Level.Setback, Level.NotAssessed, Agreement.Apart)]
    public void How_near_two_levels_come(Level first, Level second, Agreement agreement) => Assert.That(first.With(second), Is.EqualTo(agreement));

    [TestCase(Level.SomeProgress, null, false)]
    [TestCase(Level.SomeProgress, Level.SomeProgress, false)]
    [TestCase(Level.SomeProgress, Level.LimitedProgress, true)]
    public void What_two_people_judged_otherwise_is_not_passed_with_the_rest(Level level, Level? second, bool asked)
    {
        var ballot = Domain.Reviewing.Ballot.Open(new()
        {
            CampaignId = Campaign.Id,
            Year = 2025,
            Round = 1,
            FactsSha256 = "0",
            OpenedBy = "editor",
            ClosesOn = Some.Today,
            Quorum = 1,
            Seats = ["ann"],
            Questions = [new() { DemandId = Demand.Id, Sha256 = "1", Level = level, LevelBefore = level, SecondLevel = second, Says = Some.Text() }],
        }, DateTime.UtcNow, Some.Today);
        Assert.That(ballot.Questions.Single().HasMoved, Is.EqualTo(asked));
    }
}
