using System.Globalization;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Journals;

public sealed class ViewJournalTests : AppTest
{
    [SetUp]
    public async Task ThreeActs()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var justice = Some.Organization();
        await Given(Some.Action(Campaign, 1, authority: justice), Some.Action(Campaign, 2, demand: "D2", authority: justice));
        As(new Actor("one", "One", new HashSet<Role> { Role.Analyst }));
        await Send(new EnterEvidence { Title = "The first", Kind = EvidenceKind.Primary });
        As(new Actor("two", "Two", new HashSet<Role> { Role.Analyst }));
        await Send(new EnterEvidence { Title = "The second", Kind = EvidenceKind.Primary });
        await Send(new ReachStage
        {
            Number = 2,
            Version = (await Send(new ViewAction(2))).Version,
            Stage = new() { Stage = Domain.Actions.Stage.InForce, On = Some.Day(2013, 1, 1), NewTitle = "The third" },
        });
    }

    [Test]
    public async Task The_latest_act_comes_first_and_names_its_record()
    {
        var journal = await Send(new ViewJournal());

        Assert.That(journal.Acts.Take(3).Select(act => act.Act), Is.EqualTo(["Added a stage", "Entered a source", "Entered a source"]));
        Assert.That(journal.Acts[0].About.Select(about => about.Kind), Is.EquivalentTo(["Government action", "Source"]));
        Assert.That(journal.Head!.Sequence, Is.EqualTo(journal.Acts[0].Sequence));
    }

    [Test]
    public async Task It_is_narrowed_by_person_act_and_demand()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ViewJournal { Person = "one" })).Acts, Has.Count.EqualTo(1));
            Assert.That((await Send(new ViewJournal { Act = "ReachStage" })).Acts, Has.Count.EqualTo(1));
            Assert.That((await Send(new ViewJournal { Demand = "D2", Person = "two" })).Acts.Select(act => act.Act), Is.EqualTo(["Added a stage"]));
            Assert.That((await Send(new ViewJournal { Demand = "D3", Person = "two" })).Acts, Is.Empty);
        });
    }

    [Test]
    public async Task A_long_journal_comes_a_page_at_a_time()
    {
        for (var number = 0; number < ViewJournal.PageLength; number++)
        {
            await Send(new EnterEvidence { Title = $"Source {number}", Kind = EvidenceKind.Primary });
        }

        var first = await Send(new ViewJournal());
        var second = await Send(new ViewJournal { Before = first.Next });
        Assert.That((first.Acts.Count, second.Next), Is.EqualTo((ViewJournal.PageLength, (long?)null)));
        Assert.That(second.Acts[0].Sequence, Is.EqualTo(first.Acts[^1].Sequence - 1));
    }

    [Test]
    public async Task Who_came_in_who_was_turned_away_and_who_was_refused_is_in_it()
    {
        await SignInAs(Role.Board);
        await Browser.Open("/shelter/meetings/log");
        Assert.That((int)Browser.Status, Is.EqualTo(403));
        using (var stranger = Stranger())
        {
            await stranger.SignIn("nobody@example.org", "a wrong password");
        }

        As(Role.Administrator);
        var acts = (await Send(new ViewJournal())).Acts;
        Assert.That(acts.Select(act => act.Act), Has.Some.EqualTo("Opened an account").And.Some.EqualTo("Signed in").And.Some.EqualTo("Was refused").And.None.EqualTo("Sign-in refused"));
        Assert.That(acts.Single(act => act.Act == "Was refused"), Has.Property("Because").EqualTo("Logged a meeting").And.Property("Who").EqualTo("Somebody"));

        As(Role.Analyst);
        Assert.That((await Send(new ViewJournal())).Acts.Select(act => act.Act), Has.None.EqualTo("Opened an account"), "the house's own is the administrator's");
    }
}
