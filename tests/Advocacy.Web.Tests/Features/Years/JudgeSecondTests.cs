using System.Net;
using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Years;

public sealed class JudgeSecondTests : YearTest
{
    private static JudgeSecond Second(Level level = Level.LimitedProgress) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Code = "D1",
        Year = Year,
        Level = level,
        Confidence = Confidence.Strong,
        Reason = new() { English = "A circular is no law." },
    };

    private async Task<YearDemand> Seen(Actor actor) => (await SendBy(actor, new ViewYear(Year))).Demands[0];

    private static Actor Member { get; } = new("member", "Member", new HashSet<Role> { Role.Board });

    [Test]
    public async Task The_first_judgement_is_kept_from_whoever_judges_second_until_they_have()
    {
        await Arrange(Arranging("ann"));
        As(Role.Analyst);
        await Send(Judgement(Level.SomeProgress, Adopted.Id) with { Reason = new() { English = "CANARY of the first" } });

        Assert.Multiple(async () =>
        {
            Assert.That(await Seen(Ann), Has.Property("First").Null.And.Property("IsKept").True);
            Assert.That((await Seen(Member)).First!.Level, Is.EqualTo(Level.SomeProgress));
            Assert.That(() => SendBy(Ann, new ViewAssessment("D1", Year)), Throws.TypeOf<NotFoundException>());
            Assert.That(() => SendBy(Ann, Judgement(Level.NoProgress)), Refuses(YearRoundRules.IsBlind));
            Assert.That((await SendBy(Ann, new PrepareAssessment("D1", Year))).Made, Is.Null);
            Assert.That((await SendBy(Ann, new ViewReview())).Years.SelectMany(year => year.Judged).Select(judged => judged.Given), Is.All.Null);
            Assert.That((await SendBy(Ann, new ListDemands())).SelectMany(demand => demand.Years), Is.Empty);
            Assert.That((await SendBy(Ann, new ViewHome())).Duties, Is.EqualTo([new YearDuty(YearDutyKind.Second, Year, Today.AddDays(10), Some.Demand(Campaign).Id)]));
            Assert.That(System.Text.Json.JsonSerializer.Serialize(await SendBy(Ann, new ViewJournal { })), Does.Not.Contain("CANARY"));
        });

        await SendBy(Ann, Second());

        Assert.Multiple(async () =>
        {
            Assert.That((await Seen(Ann)).First!.Level, Is.EqualTo(Level.SomeProgress));
            Assert.That((await SendBy(Ann, new ViewHome())).Duties, Is.Empty);
            var seen = (await Seen(Member)).Second!;
            Assert.That((seen.Level, seen.Agreement, seen.Judge, seen.Reason.In(Domain.Languages.Language.English).Text), Is.EqualTo((Level.LimitedProgress, Agreement.Near, "Ann", "A circular is no law.")));
        });
    }

    [Test]
    public async Task A_second_judgement_that_comes_first_is_kept_from_everybody_until_the_first_is_there()
    {
        await Arrange(Arranging("ann"));
        await SendBy(Ann, Second(Level.SomeProgress));

        Assert.Multiple(async () =>
        {
            Assert.That((await Seen(Ann)).Second!.Level, Is.EqualTo(Level.SomeProgress), "whoever gave it reads it");
            foreach (var other in new[] { Member, new Actor("somebody", "Somebody", new HashSet<Role> { Role.Analyst, Role.Editor, Role.Administrator }) })
            {
                var seen = (await Seen(other)).Second!;
                Assert.That((seen.Level, seen.Reason.IsEmpty, seen.GivenOn, seen.Agreement), Is.EqualTo(((Level?)null, true, (DateOnly?)Today, (Agreement?)null)), other.Name);
            }
        });

        As(Role.Analyst);
        await Send(Judgement(Level.SomeProgress, Adopted.Id));

        Assert.That((await Seen(Member)).Second, Has.Property("Level").EqualTo(Level.SomeProgress).And.Property("Agreement").EqualTo(Agreement.Same));
    }

    [Test]
    public async Task It_is_given_once_by_whoever_was_asked_with_a_reason()
    {
        await Arrange(Arranging("ann"));
        As(Role.Analyst);
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Second()), Refuses(YearRoundRules.IsAskedToJudge));
            Assert.That(() => SendBy(Ann, Second() with { Year = 2011 }), Refuses(YearRoundRules.IsAskedToJudge));
            Assert.That(() => SendBy(Ann, Second() with { Reason = new() }), Refuses(YearRoundRules.SecondSaysWhy));
            Assert.That(() => SendBy(Ann, Second() with { Reason = new() { English = new string('a', SecondJudgement.ReasonMaxLength + 1) } }), Throws.TypeOf<MalformedRequestException>());
        });

        await SendBy(Ann, Second());

        Assert.That(() => SendBy(Ann, Second()), Refuses(YearRoundRules.IsAskedToJudge));
        Assert.That(() => SendBy(Ann, Judgement(Level.NoProgress)), Throws.Nothing, "who has judged may judge, like anybody");
    }

    [Test]
    public async Task It_is_compared_by_the_version_of_the_rubric_the_first_was_made_by()
    {
        As(Role.Analyst);
        await Send(Judgement(Level.NoProgress));
        await Given(Some.Rubric(Campaign, 2, 2012));
        await Arrange(Arranging("ann"));

        var second = await SendBy(Ann, Second());

        var versions = await Fresh(async db => (await Task.FromResult(db.SecondJudgements.Single(judged => judged.Id == second).RubricId), db.Assessments.Single().RubricId));
        Assert.That(versions.Item1, Is.EqualTo(versions.RubricId));
    }

    [Test]
    public async Task The_form_shows_the_record_and_no_first_judgement()
    {
        await SignInAs(Role.Analyst);
        var account = await Fresh(db => Task.FromResult(db.Users.Single(user => user.Email == "Analyst@example.org").Id));
        await Arrange(Arranging(account));
        As(Role.Analyst);
        await Send(Judgement(Level.SomeProgress, Adopted.Id) with { Reason = new() { English = "CANARY of the first" } });

        var asked = await Read("/shelter/demands/D1/second/2012");
        var other = await Read("/shelter/demands/D2/second/2012");
        Assert.Multiple(async () =>
        {
            Assert.That(asked, Does.Contain("Give the second judgement").And.Contain("Circular").And.Not.Contain("CANARY"));
            Assert.That(other, Does.Contain("You are not asked to judge this a second time"));
            Assert.That((await Browser.Get("/shelter/demands/D1/2012")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await Read("/shelter/search?text=CANARY"), Does.Not.Contain("of the first"));
            Assert.That(await Read("/shelter/demands/D1"), Does.Not.Contain("CANARY"));
        });
    }
}
