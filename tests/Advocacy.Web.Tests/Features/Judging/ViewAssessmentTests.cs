using Advocacy.Domain.Judging;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
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

    [Test]
    public async Task What_is_on_record_for_the_year_and_not_cited_is_named_to_whoever_may_read_it()
    {
        var secret = Some.Action(Campaign, 3, [Some.Stage(Campaign, evidence: Journal)], authority: Adopted.Authorities.First(), title: "Secret note");
        secret.IsReadBy(new(Audience.Authors));
        await Given(secret);
        await Send(Judgement(Level.NoProgress));
        var mine = (await Send(new ViewAssessment("D1", 2012))).LeftOut;
        As(Role.Board);
        var boards = (await Send(new ViewAssessment("D1", 2012))).LeftOut;
        As(Role.Analyst);
        await Send(Judgement(actions: Adopted.Id) with { Code = "D1", Year = 2013 });
        var none = (await Send(new ViewAssessment("D1", 2013))).LeftOut;

        Assert.Multiple(() =>
        {
            // The one announced in 2011 is of another year.
            Assert.That(boards, Is.EqualTo([new LeftOut(LeftOutKind.Action, Adopted.Title, "actions/1")]));
            Assert.That(mine.Select(record => record.Address), Does.Contain("actions/1"));
            Assert.That(none, Is.Empty);
        });
    }

    [Test]
    public async Task What_was_corrected_after_it_was_judged_is_named_and_what_was_corrected_before_is_not()
    {
        await Correct(Journal, "Official journal, corrected");
        await Send(Judgement(actions: Adopted.Id));
        Assert.That((await Send(new ViewAssessment("D1", 2012))).Corrected, Is.Empty);

        var action = await Send(new ViewAction(1));
        await Send(new CorrectAction
        {
            Number = 1,
            Version = action.Version,
            Title = new() { English = "Another circular" },
            Kind = action.Kind,
            Certainty = action.Certainty,
            Authorities = [.. action.Authorities.Select(body => (Guid?)body.Id)],
            Effects = [.. action.Effects.Select(effect => new CorrectedEffect { Demand = effect.Demand, Effect = effect.Effect, Reason = WrittenText.Of(effect.Reason) })],
            Reason = "Read again",
        });
        await Correct(Journal, "Official journal, corrected twice");

        var judged = await Send(new ViewAssessment("D1", 2012));
        Assert.That(judged.Corrected.Select(one => one.Name.ForReader()), Is.EquivalentTo(["Official journal, corrected twice", "Another circular"]));
        await SignInAs(Role.Board);
        await Browser.Open("/shelter/demands/D1/2012");
        await Browser.Open(Browser.Page.QuerySelector("[aria-labelledby=corrected] a")!.GetAttribute("href")!);
        Assert.That(Browser.Status, Is.EqualTo(System.Net.HttpStatusCode.OK));
    }

    private async Task Correct(Domain.Sources.Evidence source, string title) => await Send(new CorrectEvidence
    {
        SubmissionKey = Guid.NewGuid(),
        Id = source.Id,
        Version = (await Send(new ViewEvidence(source.Id))).Version,
        Title = title,
        Kind = source.Kind,
        Reason = "Read again",
    });

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
