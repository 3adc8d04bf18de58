using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Sample;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Sample;

/// <summary>The whole sample, as the record holds it once it is loaded.</summary>
public sealed class SampleCampaignTests : SampleTest
{
    [OneTimeSetUp]
    public async Task LoadTheSample() => Assert.That(await Load(SampleCampaign.Folder), Is.True);

    [Test]
    public async Task Loading_it_again_changes_nothing()
    {
        var before = await Rows();
        Assert.That(await Load(SampleCampaign.Folder), Is.False);
        Assert.That(await Rows(), Is.EqualTo(before));
    }

    [Test]
    public async Task Actions_and_findings_share_one_numbering_from_1_to_62()
    {
        var actions = await Read(db => db.GovernmentActions.Select(action => action.Number).ToListAsync());
        var findings = await Read(db => db.Findings.Select(finding => finding.Number).ToListAsync());
        Assert.That((actions.Count, findings.Count), Is.EqualTo((42, 20)));
        Assert.That(actions.Concat(findings).Order(), Is.EqualTo(Enumerable.Range(1, 62)));
    }

    [Test]
    public async Task Each_stage_and_each_finding_has_a_source()
    {
        var actions = await Read(db => db.GovernmentActions
            .Include(action => action.Stages).ThenInclude(stage => stage.Citations).ToListAsync());
        var findings = await Read(db => db.Findings.Include(finding => finding.Citations).ToListAsync());
        Assert.That(actions.SelectMany(action => action.Stages).Select(stage => stage.Citations.Count), Has.All.Positive);
        Assert.That(findings.Select(finding => finding.Citations.Count), Has.All.Positive);
    }

    [Test]
    public async Task Three_demands_are_worded_in_four_languages()
    {
        var demands = await Read(db => db.Demands.OrderBy(demand => demand.Code).ToListAsync());
        Assert.That(demands.Select(demand => demand.Code), Is.EqualTo((string[])["D1", "D2", "D3"]));
        Assert.That(demands.SelectMany(demand => new[] { demand.Title, demand.AsAsked }).Select(text => text.Languages),
            Has.All.EquivalentTo(LanguageTags.All));
    }

    [Test]
    public async Task Each_demand_is_judged_for_four_years_with_reasons_and_evidence()
    {
        var judgements = await Read(db => db.Assessments.Include(judged => judged.Evidence)
            .Include(judged => judged.CitedActions).ToListAsync());
        Assert.That(judgements.GroupBy(judged => judged.Year).Select(year => (year.Key, year.Count())),
            Is.EquivalentTo(new[] { (2010, 3), (2011, 3), (2012, 3), (2025, 3) }));
        using (Assert.EnterMultipleScope())
        {
            foreach (var judged in judgements)
            {
                Assert.That(judged.Reason.Languages, Is.EquivalentTo(LanguageTags.All));
                Assert.That(judged.CitedActions, Is.Not.Empty);
                Assert.That(judged.Evidence.Select(cited => cited.Bearing).Distinct(), Is.EquivalentTo(new Bearing?[] { Bearing.For, Bearing.Against }));
            }
        }
    }

    [Test]
    public async Task What_was_judged_afterwards_says_so()
    {
        var standings = await Read(db => db.Assessments.Select(judged => new { judged.Year, judged.Standing }).Distinct().ToListAsync());
        Assert.That(standings.Select(judged => (judged.Year, judged.Standing)), Is.EquivalentTo(new[]
        {
            (2010, Standing.Reconstruction), (2011, Standing.Reconstruction), (2012, Standing.Reconstruction), (2025, Standing.Sample),
        }));
    }

    [Test]
    public async Task Four_cards_wait_for_the_typesetter_with_their_facts_frozen()
    {
        var cards = await Read(db => db.ProgressCards.OrderBy(card => card.Year).ToListAsync());
        Assert.That(cards.Select(card => card.Year), Is.EqualTo((int[])[2010, 2011, 2012, 2025]));
        Assert.That(cards.Select(card => card.FrozenFacts), Has.All.Not.Null);
        Assert.That(await Read(db => db.TypesettingJobs.CountAsync()), Is.EqualTo(4));
    }

    [Test]
    public async Task Both_meetings_of_2011_are_there_with_what_was_promised()
    {
        var meetings = (await Read(db => db.Meetings.Include(meeting => meeting.Commitments).ToListAsync()))
            .OrderBy(meeting => meeting.HeldOn).ToList();
        Assert.That(meetings.Select(meeting => (meeting.HeldOn.ToEdtf(), meeting.Commitments.Count)),
            Is.EqualTo(new[] { ("2011-07-28", 2), ("2011-12", 1) }));
        Assert.That(meetings.SelectMany(meeting => meeting.Commitments).Select(made => made.Reported), Has.All.True,
            "no source gives the exact words");
    }

    [TestCase("belgium", "2011-07-28")]
    [TestCase("europe", "2011-06-28", "2011-06-30")]
    [TestCase("world", "2011-09-28", "2011-09-29")]
    public async Task Dates_on_which_sources_conflict_stand_side_by_side(string territory, params string[] dates)
    {
        var id = await Read(db => db.Territories.Where(place => place.Code == territory).Select(place => place.Id).SingleAsync());
        var handover = await Read(db => db.Handovers.Include(handed => handed.Dates).ThenInclude(date => date.Citations).SingleAsync(handed => handed.TerritoryId == id));
        Assert.That(handover.Dates.Select(date => date.On.ToEdtf()), Is.EquivalentTo(dates));
        Assert.That(handover.Dates.Select(date => date.Citations.Count), Has.All.Positive);
    }

    [Test]
    public async Task Both_figures_for_Europe_are_kept_and_the_exact_one_for_Belgium()
    {
        var territories = await Read(db => db.Territories.ToDictionaryAsync(place => place.Id, place => place.Code));
        var tallies = (await Read(db => db.SignatureTallies.ToListAsync())).ToLookup(
            tally => territories[tally.TerritoryId], tally => tally.Figure.ToNotation());
        Assert.That(tallies["europe"], Is.EquivalentTo((string[])[">2000000", ">2300000"]));
        Assert.That(tallies["belgium"], Is.EqualTo((string[])["102911"]));
        Assert.That(tallies["world"], Does.Contain("7044278"));
    }

    [Test]
    public async Task A_date_of_a_term_seen_in_no_source_is_marked()
    {
        var terms = await Read(db => db.Memberships.ToListAsync());
        Assert.That(terms, Has.Count.EqualTo(35));
        Assert.That(terms.Count(term => !term.StartIsSourced), Is.EqualTo(9));
        Assert.That(terms.Count(term => !term.EndIsSourced), Is.EqualTo(8));
        Assert.That(terms.Where(term => term.End is null).Select(term => term.EndIsSourced), Has.All.True, "still in office");
    }

    [Test]
    public async Task One_person_may_hold_three_posts_in_turn_and_one_post_twice()
    {
        var terms = await Read(db => db.Memberships.Join(db.People, term => term.PersonId, person => person.Id,
            (term, person) => new { person.Name, term.PostId }).ToListAsync());
        Assert.That(terms.Where(term => term.Name == "Annemie Turtelboom").Select(term => term.PostId).Distinct().Count(), Is.EqualTo(3));
        Assert.That(terms.Where(term => term.Name == "Maggie De Block").GroupBy(term => term.PostId).Select(post => post.Count()),
            Is.EquivalentTo((int[])[2, 1]));
    }

    [Test]
    public async Task A_date_keeps_the_precision_of_its_source()
    {
        var dates = (await Read(db => db.GovernmentActions.Include(action => action.Stages).ToListAsync()))
            .SelectMany(action => action.Stages).Select(stage => stage.On.Precision).Distinct();
        Assert.That(dates, Is.SupersetOf((DatePrecision[])
            [DatePrecision.Day, DatePrecision.Month, DatePrecision.Season, DatePrecision.Quarter, DatePrecision.Year]));
    }
}
