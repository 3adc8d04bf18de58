using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Features.Rubrics;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.Rubrics;

[SetUICulture("en")]
public sealed class ViewRubricTests : CardTest
{
    [Test]
    public async Task Everybody_reads_the_rubric_in_force_worst_level_first()
    {
        await Given(Some.Rubric(Campaign, number: 2, from: 2013));
        AsNobody();

        var (last, first) = (await Send(new ViewRubric()), await Send(new ViewRubric(1)));

        Assert.Multiple(() =>
        {
            Assert.That((last.Number, last.Levels[0].Level, last.Levels[^1].Level), Is.EqualTo((2, Level.NotAssessed, Level.Achieved)));
            Assert.That((last.Before!.Number, last.IsUnused, first.Before, first.IsUnused), Is.EqualTo((1, true, (RubricBefore?)null, false)));
        });
    }

    [Test]
    public void A_version_nobody_wrote_is_not_found() => Assert.That(() => Send(new ViewRubric(7)), Throws.TypeOf<NotFoundException>());

    [Test]
    public async Task What_each_gate_did_is_counted_in_what_was_published_and_in_nothing_else()
    {
        await Made(2011);
        var unpublished = await Send(new ViewRubric());
        await PublishWhatWaits(2011);
        AsNobody();

        var published = await Send(new ViewRubric());

        // Three demands of limited progress rest on nothing: the gate of some progress stood before each.
        Assert.Multiple(() =>
        {
            Assert.That((unpublished.Published, unpublished.Gates.Sum(gate => gate.Opened + gate.Closed)), Is.EqualTo((0, 0)));
            Assert.That(published.Published, Is.EqualTo(3));
            Assert.That(published.Gates, Is.EqualTo([new GateTally(EvidenceGate.AdoptedAction, 0, 3), new(EvidenceGate.CarriedOutServingChildren, 0, 0)]));
        });
    }

    [Test]
    public async Task The_page_says_what_a_later_version_changed_word_by_word()
    {
        As(Role.Editor);
        var form = (await Send(new PrepareRubric(2))).Form;
        await Send(form with
        {
            SubmissionKey = Guid.NewGuid(),
            From = 2014,
            Why = Written("Shelters count"),
            Levels = [.. form.Levels.Select(row => row.Level == Level.Achieved ? row with { Test = Written("Test of children served") } : row)],
        });

        await Browser.Open("/shelter/method");

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Page.QuerySelector(".page-head .lead")!.TextContent, Does.Contain("Shelters count"));
            Assert.That(Browser.Page.QuerySelector("#changes")!.TextContent, Is.EqualTo("What changed since version 1"));
            Assert.That(Browser.Page.QuerySelector(".rung-change ins")!.TextContent, Does.Contain("of children served"));
            Assert.That(Browser.Page.QuerySelectorAll(".rubric-versions a").Select(link => link.GetAttribute("href")), Is.EqualTo(["/shelter/method/2", "/shelter/method/1"]));
            Assert.That(Browser.Page.QuerySelector("a[href$='/write']"), Is.Null);
        });
    }
}
