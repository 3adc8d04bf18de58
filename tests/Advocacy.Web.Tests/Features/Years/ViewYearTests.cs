using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Years;

[SetUICulture("en")]
public sealed class ViewYearTests : YearTest
{
    private Task<string> Page() => Read("/shelter/year/2012");

    [Test]
    public async Task A_year_nobody_opened_says_so_and_who_may_opens_it()
    {
        await SignInAs(Role.Analyst);
        var page = await Page();
        Assert.That(page, Does.Contain("Nothing is judged for 2012 yet.").And.Contain("no day agreed").And.Not.Contain("/year/2012/days"));

        await SignInAs(Role.Editor);
        Assert.That(await Read("/shelter/year/2012"), Does.Contain("/year/2012/days"));
    }

    [Test]
    public async Task The_headline_is_the_first_thing_that_is_not_done()
    {
        await SignInAs(Role.Board);
        await Arrange(Arranging("ann", closes: Today.AddDays(3)));
        Assert.That(await Page(), Does.Contain("What comes on record until 17 March 2026 counts for 2012."));

        DaysPass(4);
        await SignInAs(Role.Editor);
        As(Role.Analyst);
        await Send(Judgement(Level.SomeProgress, Adopted.Id));
        Assert.That(await Page(), Does.Contain("For 2012, 1 of 3 demands are judged."));

        foreach (var code in new[] { "D2", "D3" })
        {
            await Send(Judgement(Level.NoProgress) with { Code = code });
        }

        Assert.That(await Page(), Does.Contain("a second judgement is missing"));
        await SendBy(Ann, new JudgeSecond { SubmissionKey = Guid.NewGuid(), Code = "D1", Year = Year, Level = Level.NoProgress, Confidence = Confidence.Limited, Reason = new() { English = "Paper alone" } });

        var page = await Page();
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("the card is to be made"));
            Assert.That(page, Does.Contain("Paper alone").And.Contain("further apart").And.Contain("Further apart: 1."));
        });
    }

    [Test]
    public async Task A_day_that_passed_is_late_until_its_step_is_done()
    {
        await Arrange(Arranging());
        DaysPass(11);
        await SignInAs(Role.Board);
        Assert.That(await Page(), Does.Contain(">late</span>"));
    }
}
