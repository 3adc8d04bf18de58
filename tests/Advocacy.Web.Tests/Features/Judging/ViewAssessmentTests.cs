using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class ViewAssessmentTests : JudgingTest
{
    [Test]
    public async Task The_judgement_before_stands_beside_it()
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });
        await Send(Judgement(actions: Adopted.Id));

        Assert.That((await Send(new ViewAssessment("D1", 2012))).Before!.Level, Is.EqualTo(Level.NoProgress));
    }

    [TestCase("D1", 2012, null)]
    [TestCase("D9", 2012, null)]
    [TestCase("D1", 2010, 2)]
    public async Task One_that_was_not_made_is_not_found(string code, int year, int? number)
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });

        Assert.That(() => Send(new ViewAssessment(code, year, number)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Each_version_has_its_page_with_what_changed_in_words()
    {
        await Send(Judgement(Level.NoProgress));
        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;
        await Send(made with
        {
            SubmissionKey = Guid.NewGuid(),
            Reason = new() { French = "Une circulaire.", English = "A later circular." },
            WhyAgain = new() { English = "It was another circular." },
        });
        await SignInAs(Role.Board);

        await Browser.Open("/shelter/demands/D1/2012/1");
        var first = Browser.Page.Body!.TextContent;
        await Browser.Open("/shelter/demands/D1/2012");

        Assert.Multiple(() =>
        {
            Assert.That(first, Does.Contain("another took its place"));
            Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("another took its place"));
            Assert.That(Browser.Page.QuerySelector(".versions ins")!.TextContent.Trim(), Is.EqualTo("later"));
        });
    }
}
