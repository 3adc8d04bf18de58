using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Years;

public sealed class ArrangeYearTests : YearTest
{
    [Test]
    public async Task A_year_is_opened_and_changed_with_its_reason()
    {
        await Arrange(Arranging("ann"));
        As(Role.Editor);
        var opened = await Send(new PrepareYear(Year));
        await Send(opened.Form with { SubmissionKey = Guid.NewGuid(), PrintedOn = FuzzyDate.Day(Today.AddDays(40)), Why = "The printer is away." });

        var year = await Send(new ViewYear(Year));
        Assert.Multiple(() =>
        {
            Assert.That((opened.IsOpen, opened.Drafted, opened.Form.Seconds[0].AccountId), Is.EqualTo((true, false, "ann")));
            Assert.That((year.Days!.PrintedOn, year.Days.WhyChanged, year.Days.OpenedOn), Is.EqualTo((Today.AddDays(40), "The printer is away.", Today)));
            Assert.That(year.Demands.Select(demand => (demand.Code, demand.Second?.Judge)), Is.EqualTo([("D1", "Ann"), ("D2", null), ("D3", (string?)null)]));
        });
    }

    [Test]
    public async Task What_changed_meanwhile_is_not_undone_and_a_year_is_opened_once()
    {
        await Arrange(Arranging());
        As(Role.Editor);
        var opened = (await Send(new PrepareYear(Year))).Form;
        await Send(opened with { SubmissionKey = Guid.NewGuid(), Why = "Because" });

        Assert.Multiple(() =>
        {
            Assert.That(() => Send(opened with { SubmissionKey = Guid.NewGuid(), Why = "Too late" }), Refuses(EditingRules.IsUnchangedSinceOpened));
            Assert.That(() => Arrange(Arranging()), Refuses(EditingRules.IsUnchangedSinceOpened));
            Assert.That(() => Arrange(Arranging() with { Year = 2011, Version = Guid.NewGuid() }), Refuses(YearRoundRules.OnePerYear));
        });
    }

    [Test]
    public async Task Whoever_judged_does_not_judge_second()
    {
        As(Role.Analyst);
        await Send(Judgement(Level.NoProgress));

        Assert.Multiple(() =>
        {
            Assert.That(() => Arrange(Arranging("somebody")), Refuses(YearRoundRules.IsBlind));
            Assert.That(() => Arrange(Arranging("nobody")), Throws.TypeOf<NotFoundException>());
            Assert.That(() => Arrange(Arranging() with { Seconds = [new() { Code = "D9", AccountId = "ann" }] }), Throws.TypeOf<NotFoundException>());
            Assert.That(() => Arrange(Arranging() with { Seconds = [new() { Code = "D1", AccountId = "ann" }, new() { Code = "D1", AccountId = "somebody" }] }), Refuses(YearRoundRules.IsBlind));
        });
        await Arrange(Arranging("ann"));
    }

    [Test]
    public async Task What_comes_on_record_after_the_year_was_closed_carries_no_judgement()
    {
        await Arrange(Arranging(closes: Today.AddDays(-30)));
        DaysPass(3);
        var late = Some.Action(Campaign, 3, [Some.Stage(Campaign, evidence: Journal)], authority: Some.Organization("interior", "Interior"));
        await Given(late);
        As(Role.Analyst);

        Assert.That((await Send(new PrepareAssessment("D1", Year))).Late, Is.EquivalentTo([late.Id]));
        Assert.That(() => Send(Judgement(Level.SomeProgress, late.Id)), Refuses(YearRoundRules.WaitsForTheNext));
        Assert.That(() => Send(Judgement(Level.SomeProgress, Adopted.Id)), Throws.Nothing);
    }

    [Test]
    public async Task No_card_shows_the_first_judgement_before_the_second_is_given()
    {
        await Arrange(Arranging("ann"));
        As(Role.Editor);
        Assert.That(() => Send(new MakeProgressCard { SubmissionKey = Guid.NewGuid(), Year = Year, Title = WrittenText.Of(Some.Text()), Verdict = WrittenText.Of(Some.Text()) }), Refuses(YearRoundRules.IsAskedInTime));

        await Given(ProgressCard.Draft(Campaign, 2011, 1, new(Some.Text(), Some.Text(), Some.Text(), [])));

        Assert.That((await Send(new PrepareYear(2011))).Drafted, Is.True);
        Assert.That(() => Arrange(Arranging("ann") with { Year = 2011 }), Refuses(YearRoundRules.IsAskedInTime));
        Assert.That(() => Arrange(Arranging() with { Year = 2011 }), Throws.Nothing);
    }
}
