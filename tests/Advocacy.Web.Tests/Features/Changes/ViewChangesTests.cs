using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Changes;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Settings;

namespace Advocacy.Web.Tests.Features.Changes;

public sealed class ViewChangesTests : AccountTest
{
    private static readonly DateOnly From = new(2012, 12, 31);
    private static readonly DateOnly To = new(2013, 12, 31);

    [Test]
    public async Task An_act_that_went_further_stands_as_it_was_and_as_it_is()
    {
        await Given(Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Year(2011)), Some.Stage(Campaign, Stage.Funded, FuzzyDate.Day(new(2013, 5, 1))), Some.Stage(Campaign, Stage.Repealed, FuzzyDate.Year(2015))]));

        var changes = await Send(new ViewChanges(From, To, false));

        var line = changes.Demands.Single(demand => demand.Code == "D1").Lines.Single();
        Assert.That((line.Kind, line.Before!.Stage, line.After.Stage), Is.EqualTo((ChangedKind.Done, (Stage?)Stage.Adopted, (Stage?)Stage.Funded)));
        Assert.That(changes.Count, Is.EqualTo(new ChangeCount(1, 0, 0)));
        Assert.That((await Send(new ViewChanges(To, new(2014, 12, 31), false))).Demands.SelectMany(demand => demand.Lines), Is.Empty, "a year in which nothing happened to it");
    }

    [Test]
    public async Task An_act_that_was_only_announced_counts_as_words()
    {
        await Given(Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Announced, FuzzyDate.Day(new(2013, 5, 1)))]));

        Assert.That((await Send(new ViewChanges(From, To, false))).Count, Is.EqualTo(new ChangeCount(0, 1, 0)));
    }

    [Test]
    public async Task A_promise_that_fell_due_says_so_and_one_that_did_not_move_is_counted()
    {
        var post = Some.Post();
        var due = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "We will open it.", FuzzyDate.Day(new(2013, 6, 1))) with { MadeOn = FuzzyDate.Year(2011) });
        var still = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "We will study it.") with { MadeOn = FuzzyDate.Year(2011) });
        var late = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "We will fund it.", FuzzyDate.Day(new(2012, 6, 1))) with { MadeOn = FuzzyDate.Year(2011) });
        await Given(post, due, still, late);

        var changes = await Send(new ViewChanges(From, To, false));

        var demand = changes.Demands.Single(about => about.Code == "D1");
        Assert.Multiple(() =>
        {
            Assert.That(demand.Lines.Select(line => line.Name.In(Language.English).Text), Is.EqualTo(["We will open it."]));
            Assert.That((demand.Lines[0].Before!.IsOverdue, demand.Lines[0].After.IsOverdue), Is.EqualTo((false, true)));
            Assert.That((demand.StillOpen, demand.StillOverdue), Is.EqualTo((2, 1)));
            Assert.That(changes.Count.IsNone, Is.True, "days that pass are no event");
        });
    }

    [Test]
    public async Task A_promise_made_and_kept_in_the_period_was_not_there_before()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = FuzzyDate.Day(new(2013, 2, 1)) });
        made.Becomes(CommitmentState.Kept, FuzzyDate.Day(new(2013, 11, 1)), Some.Text("Done"), [new(Some.Evidence(Campaign))]);
        await Given(post, made);

        var line = (await Send(new ViewChanges(From, To, false))).Demands.Single(about => about.Code == "D1").Lines.Single();
        Assert.That((line.Before, line.After.State), Is.EqualTo(((ChangedState?)null, (CommitmentState?)CommitmentState.Kept)));
    }

    [Test]
    public async Task What_was_put_on_record_in_a_period_is_told_whatever_day_it_speaks_of()
    {
        await Given(Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Day(new(2013, 5, 1)))]));

        var then = await Send(new ViewChanges(From, To, false));
        Assert.That((then.Count.Acts, then.NotedLater), Is.EqualTo((1, 1)), "it was noted years later, and that is said");
        Assert.That((await Send(new ViewChanges(From, To, true))).Count.IsNone, Is.True, "nothing was noted then");
        Assert.That((await Send(new ViewChanges(Some.Today.AddDays(-1), Some.Today, true))).Count, Is.EqualTo(new ChangeCount(1, 0, 0)));
    }

    [Test]
    public async Task What_its_reader_may_not_read_is_no_change()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "ZEBRA") with { MadeOn = FuzzyDate.Day(new(2013, 2, 1)) });
        made.IsReadBy(new(Audience.Board));
        await Given(post, made);

        As(Role.Analyst);
        var seen = await Send(new ViewChanges(From, To, false));
        As(Role.Board);
        var whole = await Send(new ViewChanges(From, To, false));

        Assert.That((seen.Count.Words, seen.NotedLater, whole.Count.Words), Is.EqualTo((0, 0, 1)));
    }

    [TestCase("from=some+day", "no day we can read")]
    [TestCase("from=2014&to=2012", "comes before the last")]
    [TestCase("from=2012-12-31&to=2013-12-31", "From 31 December 2012 to 31 December 2013")]
    [TestCase("from=9999-12-31&to=9999-12-31", "no day we can read")]
    [TestCase("to=0001-01-01", "comes before the last")]
    [TestCase("from=1950&to=2013", "to 31 December 2013")]
    public async Task Whatever_is_typed_gets_an_answer(string typed, string says)
    {
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open($"/shelter/changes?{typed}");
        Assert.That(Browser.Status, Is.EqualTo(System.Net.HttpStatusCode.OK));
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent.Replace('\u00a0', ' '), Does.Contain(says));
    }
}
